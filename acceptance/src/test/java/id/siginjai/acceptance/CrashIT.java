package id.siginjai.acceptance;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.embedded.Service;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A service that is killed at the worst moment. */
@AcceptanceTest
class CrashIT {

    private final City city;

    CrashIT(City city) {
        this.city = city;
    }

    @Test
    void anEventThatWasCommittedAndNotSentIsSentAfterARestart() {
        // given
        var personnel = city.performance();
        var official = personnel.register();
        // Killed, not frozen: a frozen broker's socket still takes what is sent, and the event would not be unsent.
        city.kafka().kill();
        // when
        List<UUID> reports;
        try {
            reports = city.complaints().reportThreeTimes(official);
            city.service(Service.COMPLAINT).kill();
        } finally {
            city.kafka().restart();
        }
        city.restart(Service.COMPLAINT);
        // then
        await().atMost(ofSeconds(30)).until(() -> personnel.isMarked(official));
        assertThat(personnel.evidenceOf(official).getEvidence())
                .singleElement()
                .satisfies(evidence ->
                        assertThat(evidence.getComplaintIds()).containsExactlyInAnyOrderElementsOf(reports));
        assertThat(city.events("siginjai.pungli").of(official).stream()
                        .map(Event::id)
                        .distinct())
                .hasSize(1);
        assertThat(city.complaints().strikesOf(official).getCount()).isEqualTo(3);
    }

    @Test
    void anEventWhoseConsumerIsKilledInTheMiddleOfItMarksOnce() throws SQLException {
        // given
        var official = city.performance().register();
        try (var connection = DriverManager.getConnection(
                        city.postgres().jdbcUrl("performance"), "performance", "performance");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE");
            city.complaints().reportThreeTimes(official);
            await().atMost(ofSeconds(10)).until(() -> {
                try (var waiting = statement.executeQuery("SELECT count(*) FROM pg_stat_activity"
                        + " WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO inbox%'")) {
                    waiting.next();
                    return waiting.getInt(1) > 0;
                }
            });
            // when
            city.service(Service.PERFORMANCE).kill();
        }
        city.restart(Service.PERFORMANCE);
        // then
        var personnel = city.performance();
        await().atMost(ofSeconds(60)).until(() -> personnel.isMarked(official));
        assertThat(personnel.marksOf(List.of(official))).hasSize(1);
        assertThat(personnel.evidenceOf(official).getEvidence()).hasSize(1);
    }
}
