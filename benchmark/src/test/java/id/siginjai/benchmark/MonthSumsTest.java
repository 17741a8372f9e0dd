package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthSumsTest {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final YearMonth RUNNING = YearMonth.of(2025, 4);

    private final MonthSums sums = new MonthSums(RUNNING);

    @Test
    void aReportIsAddedToEachOfItsCells() {
        sums.add(MARCH, "NIB", "OLD-1", "ONLINE", "PAID", 50_000L, 40_000L);
        sums.add(MARCH, "SKTM", "OLD-1", "ONLINE", "REFUSED", 20_000L, null);
        assertThat(sums.rows())
                .containsExactlyInAnyOrder(
                        List.of("2025-03-01", "ALL", "", 2L, 1L, 1L, 0L, 2L, 70_000L, 1L, 40_000L),
                        List.of("2025-03-01", "UNIT", "OLD-1", 2L, 1L, 1L, 0L, 2L, 70_000L, 1L, 40_000L),
                        List.of("2025-03-01", "CHANNEL", "ONLINE", 2L, 1L, 1L, 0L, 2L, 70_000L, 1L, 40_000L),
                        List.of("2025-03-01", "SERVICE", "NIB", 1L, 1L, 0L, 0L, 1L, 50_000L, 1L, 40_000L),
                        List.of("2025-03-01", "SERVICE", "SKTM", 1L, 0L, 1L, 0L, 1L, 20_000L, 0L, 0L));
    }

    @Test
    void theRunningMonthIsNotKept() {
        sums.add(RUNNING, "NIB", "OLD-1", "ONLINE", "NOT_ASKED", null, null);
        assertThat(sums.rows()).isEmpty();
    }
}
