package id.siginjai.complaint.strikes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.siginjai.complaint.strikes.Coordination.Kind;
import id.siginjai.complaint.strikes.Coordination.Warning;
import id.siginjai.complaint.strikes.Report.Standing;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationTest {

    private static final Instant MORNING = Instant.parse("2025-06-25T01:00:00Z");

    @ParameterizedTest(name = "filed at minutes {0}: {1} look agreed upon")
    @CsvSource({"'0 60 500', 2", "'0 61 500', 0", "'0 60 120', 3", "'0 0 0', 3", "'0 500 1000', 0", "'0', 0"})
    void withinAnHourOfAnother(String minutes, int found) {
        var reports = Arrays.stream(minutes.split(" "))
                .map(Integer::parseInt)
                .map(minute -> report(minute, Set.of()))
                .toList();

        assertThat(ofKind(Kind.SAME_HOUR, Coordination.of(reports, Map.of()))).hasSize(found);
    }

    @ParameterizedTest(name = "{0} | {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "petugas loket dua meminta uang | petugas loket dua meminta uang | 1",
                "petugas loket dua meminta uang | Petugas  loket dua, meminta UANG! | 1",
                "petugas loket dua meminta uang | petugas loket dua meminta amplop | 0.5",
                "petugas loket dua meminta uang | saya diminta membayar di kantor | 0",
                "uang | uang | 1",
                "uang | amplop | 0",
                "'' | '' | 0",
                "'!!' | '!!' | 0",
                "| petugas | 0",
            })
    void textsAreAlikeByTheirRunsOfWords(String one, String other, double alike) {
        assertThat(Coordination.alike(one, other)).isEqualTo(alike, within(0.001));
        assertThat(Coordination.alike(other, one)).isEqualTo(alike, within(0.001));
    }

    @Test
    void nearlyTheSameWordsAreNamedAndOthersAreNot() {
        var reports =
                IntStream.range(0, 4).mapToObj(i -> report(i * 1_000, Set.of())).toList();
        var narratives = new HashMap<UUID, String>();
        narratives.put(reports.get(0).id(), "petugas di loket dua meminta uang seratus ribu agar surat selesai");
        narratives.put(reports.get(1).id(), "Petugas di loket dua meminta uang seratus ribu agar surat jadi.");
        narratives.put(reports.get(2).id(), "Saya harus membayar ketika mengurus akta kelahiran anak saya.");

        assertThat(Coordination.of(reports, narratives))
                .containsExactly(new Warning(
                        Kind.SIMILAR_TEXT,
                        List.of(reports.get(0).id(), reports.get(1).id())));
    }

    @Test
    void oneReporterIsNamedAndAnonymousOnesAreNot() {
        var reports = List.of(
                report(0, Set.of("a")),
                report(1_000, Set.of()),
                report(2_000, Set.of("a", "b")),
                report(3_000, Set.of()));

        assertThat(ofKind(Kind.SAME_REPORTER, Coordination.of(reports, Map.of())))
                .containsExactly(reports.get(0).id(), reports.get(2).id());
    }

    private static List<UUID> ofKind(Kind kind, List<Warning> warnings) {
        return warnings.stream()
                .filter(warning -> warning.kind() == kind)
                .flatMap(warning -> warning.reports().stream())
                .toList();
    }

    private static Report report(int minute, Set<String> fingerprints) {
        return new Report(UUID.randomUUID(), 1, MORNING.plusSeconds(60L * minute), Standing.OPEN, fingerprints, null);
    }
}
