package id.siginjai.complaint.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VisitorsTest {

    private static final String ADDRESS = "203.0.113.7";

    private Instant now = Instant.parse("2025-06-25T03:00:00Z");
    private final Visitors visitors = new Visitors(new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void isTheSameAllDay() {
        var morning = visitors.of(ADDRESS);
        now = Instant.parse("2025-06-25T16:59:59Z"); // 23:59:59 in Jambi

        assertThat(visitors.of(ADDRESS)).isEqualTo(morning).doesNotContain(ADDRESS);
        assertThat(visitors.of("203.0.113.8")).isNotEqualTo(morning);
    }

    @Test
    void isAnotherOnTheNextDayInTheCity() {
        var today = visitors.of(ADDRESS);
        now = now.plus(Duration.ofHours(14)); // 00:00 in Jambi

        assertThat(visitors.of(ADDRESS)).isNotEqualTo(today);
    }

    @Test
    void isAnotherForEachProcess() {
        var elsewhere = new Visitors(Clock.fixed(now, ZoneOffset.UTC));

        assertThat(elsewhere.of(ADDRESS)).isNotEqualTo(visitors.of(ADDRESS));
    }
}
