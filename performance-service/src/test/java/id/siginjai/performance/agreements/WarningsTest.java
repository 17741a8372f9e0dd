package id.siginjai.performance.agreements;

import static id.siginjai.performance.agreements.Warning.Code.HOLDER_CHANGED;
import static id.siginjai.performance.agreements.Warning.Code.JUSTIFICATION_MISSING;
import static id.siginjai.performance.agreements.Warning.Code.NO_PROGRAMME;
import static id.siginjai.performance.agreements.Warning.Code.PAST_DUE;
import static id.siginjai.performance.agreements.Warning.Code.TARGET_WORSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningsTest {

    private static final UUID KEY = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);

    @ParameterizedTest(name = "signed {0}, today {1}, due {2}: past due {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2025-01-31, 2025-01-31, false",
                "-, 2025-02-01, 2025-01-31, true",
                "2025-01-31, 2025-06-25, 2025-01-31, false",
                "2025-02-01, 2025-06-25, 2025-01-31, true",
                "-, 2025-06-25, -, false",
                "2025-06-25, 2025-06-25, -, false",
            })
    void tellWhatIsPastDue(LocalDate signed, LocalDate today, LocalDate due, boolean late) {
        var warnings = new Warnings(signed, today, due, true).of(content(null, 1), Map.of());

        assertThat(warnings).isEqualTo(late ? List.of(new Warning(PAST_DUE, null)) : List.of());
    }

    @Test
    void tellThatThePostHasAnotherHolderAndThatNoBudgetStandsThere() {
        assertThat(new Warnings(null, DUE, DUE, false).of(content(null, 0), Map.of()))
                .containsExactly(new Warning(HOLDER_CHANGED, "officialId"), new Warning(NO_PROGRAMME, "programmes"));
    }

    @Test
    void tellWhichTargetIsWorseThanItsBaseline() {
        var inTime = new Warnings(null, DUE, DUE, true);

        assertThat(inTime.of(content(null, 1), Map.of(KEY, new BigDecimal("81"))))
                .containsExactly(new Warning(JUSTIFICATION_MISSING, "objectives[1].indicators[0].justification"));
        assertThat(inTime.of(content("Banjir", 1), Map.of(KEY, new BigDecimal("81"))))
                .containsExactly(new Warning(TARGET_WORSE, "objectives[1].indicators[0].target"));
        assertThat(inTime.of(content(null, 1), Map.of(KEY, new BigDecimal("80"))))
                .isEmpty();
    }

    private static Content content(String justification, int programmes) {
        return new Content(
                List.of(
                        new Content.Objective("Pertama", List.of(indicator(UUID.randomUUID(), null))),
                        new Content.Objective("Kedua", List.of(indicator(KEY, justification)))),
                programmes == 0 ? List.of() : List.of(new Content.Programme("Program", 1)));
    }

    private static Content.Indicator indicator(UUID key, String justification) {
        return new Content.Indicator(
                key,
                "Indikator",
                "persen",
                new BigDecimal("80"),
                Polarity.HIGHER_IS_BETTER,
                new BigDecimal("50"),
                justification);
    }
}
