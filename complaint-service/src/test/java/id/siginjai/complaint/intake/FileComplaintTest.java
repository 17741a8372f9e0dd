package id.siginjai.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import id.siginjai.complaint.Crowd;
import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class FileComplaintTest {

    private final UUID official = UUID.randomUUID();

    @Inject
    Database database;

    @Inject
    MeterRegistry metrics;

    @Test
    void aReportIsTakenInWithAReceipt() {
        var answer = Filing.full(official).send();

        String id = answer.statusCode(201)
                .body("status", equalTo("RECEIVED"))
                .body("receipt", matchesPattern("[0-9]{16}"))
                .body("filedAt", matchesPattern("[0-9-]{10}T[0-9:]{8}(\\.[0-9]{3})?Z"))
                .extract()
                .path("id");
        answer.header("Location", endsWith("/api/v1/complaints/" + id));
        assertThat(UUID.fromString(id).version()).isEqualTo(4);
    }

    static Stream<Filing> enough() {
        return Stream.of(
                Filing.about(UUID.randomUUID()),
                Filing.aboutSomebody("Petugas di loket dua"),
                Filing.aboutPost("15.71.11.1006", "Kepala Seksi"),
                Filing.aboutPost("15.71.11.1006", null),
                Filing.aboutPost(null, "Kepala Seksi"),
                Filing.about(UUID.randomUUID()).with("narrative", "x".repeat(20)),
                Filing.about(UUID.randomUUID()).with("narrative", "  " + "x".repeat(5000) + "\n"),
                // 20 characters, 40 chars; and a family, which is one character to its reader and seven to Unicode
                Filing.about(UUID.randomUUID()).with("narrative", "😀".repeat(5000)),
                Filing.about(UUID.randomUUID()).with("narrative", "Baris pertama\r\nbaris kedua\tdengan tab 👨‍👩‍👧"),
                Filing.about(UUID.randomUUID()).with("service", "  "),
                Filing.about(UUID.randomUUID()).by(" ", "", ""));
    }

    @ParameterizedTest
    @MethodSource("enough")
    void whatIsLeftOutIsNotAskedFor(Filing filing) {
        filing.send().statusCode(201);
    }

    @ParameterizedTest(name = "{0} kB in chunks: {1}")
    @CsvSource({"1, 201", "20, 201", "63, 400", "80, 413", "2000, 413"})
    void aBodyOfUnknownLengthIsReadAsAnyOther(int kilobytes, int status) {
        // Up to 5000 characters of four bytes are allowed, and 64 KiB in all.
        var narrative = "😀".repeat(kilobytes * 250 - 50);
        var body = Filing.about(official).with("narrative", narrative).body().toString();

        var answer = Crowd.chunked(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json", "multipart", "application/json; charset=", "*/*"})
    void aTypeThatIsNoneIsNoDefect(String type) {
        var answer = Crowd.ofType(type, "x".repeat(100_000));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0812-3456-7890", "+62 812 3456 7890", "(0741) 60058", "+60 3-2161 1000"})
    void numbersOfPhonesAreTakenAsPeopleWriteThem(String phone) {
        Filing.about(official).byPhone(phone).send().statusCode(201);
    }

    @ParameterizedTest(name = "at {0} it is {1} in the city")
    @CsvSource({
        "2025-06-25T16:59:59Z, 2025-06-25, 201",
        "2025-06-25T16:59:59Z, 2025-06-26, 400",
        "2025-06-25T17:00:00Z, 2025-06-26, 201",
        "2025-06-25T17:00:00Z, 2025-06-27, 400",
        "2025-06-25T17:00:00Z, 1985-06-27, 201",
        "2025-06-25T17:00:00Z, 1985-06-26, 400",
    })
    void theDayOfTheIncidentIsOneOfTheCitys(Instant now, String incidentDate, int status) {
        QuarkusMock.installMockForType(Clock.fixed(now, ZoneOffset.UTC), Clock.class);

        Filing.about(official).with("incidentDate", incidentDate).send().statusCode(status);
    }

    @Test
    void theSameKeyAndBodyGetTheSameAnswer() {
        var key = UUID.randomUUID().toString();
        var first = Filing.full(official).sendWithKey(key).statusCode(201).extract();

        var again = Filing.full(official).sendWithKey(key).statusCode(201).extract();

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(database.value("SELECT count(*) FROM complaint WHERE official_id = ?", official))
                .isEqualTo("1");
        assertThat(database.value("SELECT filed FROM tally WHERE official_id = ?", official))
                .isEqualTo("1");
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        Filing.full(official).sendWithKey(key).statusCode(201);

        var answer = Filing.full(official).with("place", "Kantor camat").sendWithKey(key);

        Refused.with(422, "idempotency-key-reused", answer);
    }

    @Test
    void twinsFileOnce() {
        var key = UUID.randomUUID().toString();
        var twins = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Filing.full(official)
                        .sendWithKey(key)
                        .statusCode(201)
                        .extract()
                        .asString()))
                .toList();

        assertThat(twins.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(database.value("SELECT count(*) FROM complaint WHERE official_id = ?", official))
                .isEqualTo("1");
    }

    @Test
    void aKeyThatIsTooLongIsRefused() {
        Filing.full(official).sendWithKey("k".repeat(255)).statusCode(201);

        Refused.asInvalid("Idempotency-Key", Filing.full(official).sendWithKey("k".repeat(256)));
    }

    @Test
    void twoComplaintsNeverShareAReceipt() {
        var taken = UUID.randomUUID();
        var free = UUID.randomUUID();
        var drawn = new ArrayDeque<>(List.of(taken, taken, free));
        QuarkusMock.installMockForType(
                new ComplaintIds() {
                    @Override
                    UUID next() {
                        return drawn.remove();
                    }
                },
                ComplaintIds.class);
        Filing.about(official).filed();
        // As if another id had given the same receipt: the first complaint gets another id, and keeps its receipt.
        database.change("UPDATE complaint SET id = ? WHERE id = ?", UUID.randomUUID(), taken);

        var second = Filing.about(official).filed();

        assertThat(second).isEqualTo(free);
        assertThat(database.value("SELECT filed FROM tally WHERE official_id = ?", official))
                .isEqualTo("2");
    }

    @Test
    void filingsAreCountedByChannel() {
        var before = filed("IN_PERSON");

        Filing.full(official).filed();

        assertThat(filed("IN_PERSON")).isEqualTo(before + 1);
    }

    @Test
    void aRepeatedFilingIsCountedOnce() {
        var key = UUID.randomUUID().toString();
        var before = filed("IN_PERSON");

        Filing.full(official).sendWithKey(key).statusCode(201);
        Filing.full(official).sendWithKey(key).statusCode(201);

        assertThat(filed("IN_PERSON")).isEqualTo(before + 1);
    }

    @Test
    void crossingsAreCounted() {
        var before = metrics.counter("siginjai.strikes.reached").count();

        for (var i = 0; i < 4; i++) Filing.about(official).filed();

        assertThat(metrics.counter("siginjai.strikes.reached").count()).isEqualTo(before + 1);
    }

    private double filed(String channel) {
        return metrics.counter("siginjai.complaints.filed", "channel", channel).count();
    }
}
