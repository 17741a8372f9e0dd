package id.siginjai.performance.allowances;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.organisation.SanctionFacts;
import id.siginjai.performance.organisation.SanctionLevel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanctionCutTest {

    @ParameterizedTest(name = "{0} from {1} to {2} cuts {3}: {4}")
    @CsvSource({
        "MEDIUM, 2025-03-01, 2025-08-31, 2025-02, false",
        "MEDIUM, 2025-03-01, 2025-08-31, 2025-03, true",
        "MEDIUM, 2025-03-01, 2025-08-31, 2025-08, true",
        "MEDIUM, 2025-03-01, 2025-08-31, 2025-09, false",
        "MEDIUM, 2025-03-15, 2025-09-14, 2025-03, false",
        "MEDIUM, 2025-03-15, 2025-09-14, 2025-09, true",
        "LIGHT,  2025-03-01,           , 2025-03, false",
        "HEAVY,  2025-03-01, 2026-02-28, 2025-06, false",
    })
    void isOfAMediumSanctionThatIsServedOnTheFirstDay(
            SanctionLevel level, LocalDate from, LocalDate to, YearMonth month, boolean cuts) {
        var sanction = new SanctionFacts(UUID.randomUUID(), level, false, from, to);

        assertThat(SanctionCut.of(month, List.of(sanction)).isPresent()).isEqualTo(cuts);
    }

    @ParameterizedTest(name = "{1} months from {0}")
    @CsvSource({"2025-03-01, 6", "2025-03-15, 6", "2025-01-31, 9", "2024-02-29, 12", "2025-12-02, 12"})
    void holdsForAsManyMonthsAsTheTermHas(LocalDate from, int months) {
        var sanction = new SanctionFacts(
                UUID.randomUUID(),
                SanctionLevel.MEDIUM,
                false,
                from,
                from.plusMonths(months).minusDays(1));

        var cut = Stream.iterate(YearMonth.from(from).minusMonths(1), month -> month.plusMonths(1))
                .limit(16)
                .filter(month -> SanctionCut.of(month, List.of(sanction)).isPresent());

        assertThat(cut).hasSize(months);
    }
}
