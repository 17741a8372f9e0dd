package id.siginjai.performance.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctualityTest {

    @ParameterizedTest(name = "opened {0}, closed {1}: {2} late, {3} early")
    @CsvSource({
        "07:30,    16:00,    0,   0",
        "07:29,    16:01,    0,   0",
        "07:31,    15:59,    1,   1",
        "07:30:01, 15:59:59, 1,   1",
        "07:50,    16:00,    20,  0",
        "09:30,    14:00,    120, 120",
        ",         15:30,    0,   30",
        "08:00,    ,         30,  0",
        ",         ,         0,   0",
    })
    void isHeldAgainstTheHours(LocalTime opened, LocalTime closed, int late, int early) {
        var hours = OfficeHours.DEFAULT.general().mondayToThursday();

        var punctuality = Punctuality.of(hours, opened, closed);

        assertThat(punctuality).isEqualTo(new Punctuality(late, early));
        assertThat(punctuality.isFlawless()).isEqualTo(late + early == 0);
    }

    @ParameterizedTest(name = "{1} of {0}: {2} %")
    @CsvSource({"0, 0, ", "1, 0, 0.00", "1, 1, 100.00", "3, 2, 66.67", "4, 3, 75.00", "3, 1, 33.33"})
    void aUnitsDisciplineIsTheShareWithoutAFinding(long inspections, long flawless, BigDecimal percent) {
        assertThat(new Discipline(inspections, flawless).percent().orElse(null)).isEqualTo(percent);
    }
}
