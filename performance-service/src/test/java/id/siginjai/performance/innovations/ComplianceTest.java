package id.siginjai.performance.innovations;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.organisation.UnitFacts;
import id.siginjai.performance.organisation.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplianceTest {

    private static final LocalDate CUTOFF = LocalDate.of(2025, 8, 25);

    @ParameterizedTest(name = "on {0} → {1} days left")
    @CsvSource({"2025-06-25, 61", "2025-08-24, 1", "2025-08-25, 0", "2025-08-26, 0", "2026-01-01, 0"})
    void daysAreCountedDownToTheCutoff(LocalDate today, int daysLeft) {
        assertThat(Compliance.of(CUTOFF, today, List.of(), Set.of()).daysLeft()).isEqualTo(daysLeft);
    }

    @Test
    void whoOwesOneAndHasNoneIsAsleep() {
        var obliged = Stream.of("A", "B", "C").map(ComplianceTest::unit).toList();

        var compliance = Compliance.of(CUTOFF, CUTOFF, obliged, Set.of("B", "PUSKESMAS"));

        assertThat(compliance.obliged()).isEqualTo(3);
        assertThat(compliance.fulfilled()).isEqualTo(1);
        assertThat(compliance.asleep()).extracting(UnitFacts::code).containsExactly("A", "C");
    }

    private static UnitFacts unit(String code) {
        return new UnitFacts(code, "Dinas " + code, UnitKind.DEPARTMENT, "15.71", null);
    }
}
