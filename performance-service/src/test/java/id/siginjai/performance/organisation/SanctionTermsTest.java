package id.siginjai.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanctionTermsTest {

    @ParameterizedTest(name = "{0}, demotes {1}, {2} to {3} -> {4}")
    @CsvSource({
        "LIGHT,  false, 2025-03-01,           , ",
        "LIGHT,  false, 2025-03-01, 2025-03-02, to sanction.reprimand-has-no-term",
        "LIGHT,  true,  2025-03-01,           , demotes sanction.only-heavy-demotes",
        "MEDIUM, false, 2025-03-01, 2025-08-31, ",
        "MEDIUM, false, 2025-03-01, 2025-11-30, ",
        "MEDIUM, false, 2025-03-01, 2026-02-28, ",
        "MEDIUM, false, 2025-03-01, 2025-08-30, to sanction.cut-lasts-6-9-or-12-months",
        "MEDIUM, false, 2025-03-01, 2025-09-01, to sanction.cut-lasts-6-9-or-12-months",
        "MEDIUM, false, 2025-03-01,           , to sanction.cut-lasts-6-9-or-12-months",
        "MEDIUM, true,  2025-03-01, 2025-08-31, demotes sanction.only-heavy-demotes",
        "MEDIUM, false, 2025-03-01, 2025-02-28, to sanction.ends-before-it-began",
        "HEAVY,  true,  2025-03-01, 2026-02-28, ",
        "HEAVY,  true,  2025-03-01, 2025-08-31, to sanction.lower-post-lasts-12-months",
        "HEAVY,  true,  2025-03-01,           , to sanction.lower-post-lasts-12-months",
        "HEAVY,  false, 2025-03-01,           , ",
        "HEAVY,  false, 2025-03-01, 2025-03-01, ",
    })
    void areTheLaws(SanctionLevel level, boolean demotes, LocalDate from, LocalDate to, String fault) {
        var found = new SanctionTerms(level, demotes, from, to).fault();

        assertThat(found.map(at -> at.field() + " " + at.rule()).orElse(null)).isEqualTo(fault);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}, on {3}: {4}")
    @CsvSource({
        "LIGHT,  2025-03-01,           , 2025-03-01, true",
        "LIGHT,  2025-03-01,           , 2025-03-02, false",
        "MEDIUM, 2025-03-01, 2025-08-31, 2025-02-28, false",
        "MEDIUM, 2025-03-01, 2025-08-31, 2025-03-01, true",
        "MEDIUM, 2025-03-01, 2025-08-31, 2025-08-31, true",
        "MEDIUM, 2025-03-01, 2025-08-31, 2025-09-01, false",
        "HEAVY,  2025-03-01,           , 2035-03-01, true",
    })
    void sayWhenItIsServed(SanctionLevel level, LocalDate from, LocalDate to, LocalDate day, boolean served) {
        assertThat(new SanctionFacts(null, level, false, from, to).isServedOn(day))
                .isEqualTo(served);
    }
}
