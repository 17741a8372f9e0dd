package id.siginjai.acceptance;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.embedded.Service;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The database is gone for a while: callers are told to come again, and what arrived meanwhile is kept. */
@AcceptanceTest
class DatabaseAwayIT {

    private static final int OFFICIALS = 12;

    private final City city;
    private final Performance personnel;

    DatabaseAwayIT(City city) {
        this.city = city;
        this.personnel = city.performance();
    }

    @Test
    void nothingIsLostOrParkedInHalfAMinuteWithoutTheDatabase() {
        // given
        var officials = new ArrayList<UUID>();
        for (int i = 0; i < OFFICIALS; i++) officials.add(personnel.register());
        city.postgres().kill();
        try {
            // when
            city.events("siginjai.pungli")
                    .put(officials.stream()
                            .map(official -> PungliEvents.reached(official, 1))
                            .toList());
            // then
            await().pollInterval(ofSeconds(1))
                    .during(ofSeconds(30))
                    .atMost(ofSeconds(45))
                    .untilAsserted(() -> answers().forEach(DatabaseAwayIT::assertTellsToComeAgain));
        } finally {
            city.postgres().restart();
        }
        await().atMost(ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(personnel.marksOf(officials)).hasSize(OFFICIALS));
        assertThat(city.events("siginjai.pungli.dlq").of(officials)).isEmpty();
        assertWorksWithoutARestart();
    }

    @Test
    void aDatabaseThatIsSilentIsNotWaitedForWithoutEnd() {
        // given
        city.postgres().freeze();
        try {
            // when
            var answers = answers();
            // then
            answers.forEach(DatabaseAwayIT::assertTellsToComeAgain);
        } finally {
            city.postgres().thaw();
        }
        assertWorksWithoutARestart();
    }

    /** A write and a read of each service. */
    private Stream<HttpResponse<String>> answers() {
        var token = Map.of("Authorization", "Bearer " + city.token("bkpsdmd"));
        var complaints = city.wire(Service.COMPLAINT);
        var performance = city.wire(Service.PERFORMANCE);
        return Crowd.of(4)
                .each(
                        List.<Asked>of(
                                () -> complaints.post("/api/v1/complaints", Map.of(), Reports.json(UUID.randomUUID())),
                                () -> complaints.get("/api/v1/officials", Map.of()),
                                () -> performance.get("/api/v1/units", Map.of()),
                                () -> performance.get("/api/v1/rotations", token)),
                        Asked::answer)
                .stream();
    }

    private interface Asked {
        HttpResponse<String> answer();
    }

    private static void assertTellsToComeAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(answer.body())
                .contains("urn:siginjai:problem:unavailable")
                .doesNotContain("SQL", "jdbc", "Exception");
    }

    private void assertWorksWithoutARestart() {
        await().atMost(ofSeconds(20))
                .pollInterval(ofMillis(200))
                .untilAsserted(() -> assertThat(answers())
                        .extracting(HttpResponse::statusCode)
                        .containsExactly(201, 200, 200, 200));
        var official = personnel.register();
        city.complaints().reportThreeTimes(official);
        await().atMost(ofSeconds(40)).until(() -> personnel.isMarked(official));
    }
}
