package id.siginjai.complaint.intake;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.complaint.Crowd;
import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.OfficialEvent;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that are committed together. A tally that the test keeps locked makes them wait for each other. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class TogetherTest {

    private final UUID held = UUID.randomUUID();

    @Inject
    Database database;

    @Inject
    DataSource dataSource;

    @Inject
    Committers committers;

    @Inject
    MeterRegistry metrics;

    private Connection holder;

    @BeforeEach
    void holdATally() throws SQLException {
        Filing.about(held).filed();
        hold("SELECT 1 FROM tally WHERE official_id = ? FOR UPDATE", held);
    }

    private void hold(String sql, UUID about) throws SQLException {
        holder = dataSource.getConnection();
        holder.setAutoCommit(false);
        try (var statement = holder.prepareStatement(sql)) {
            statement.setObject(1, about);
            statement.execute();
        }
    }

    @AfterEach
    void letGo() throws SQLException {
        if (holder.isClosed()) return;
        holder.rollback();
        holder.close();
    }

    @Test
    void reportsThatArriveTogetherShareATransaction() throws SQLException {
        var official = neighbour();
        OfficialEvent.of(official, "Lurah Bakung Jaya").applied(database);
        var blocked = Crowd.begins(Filing.about(held));
        awaitBlocked();
        var others = begin(10, Filing.about(official));
        awaitWaiting(10);

        letGo();

        assertThat(statuses(others)).containsOnly(201).hasSize(10);
        assertThat(blocked.join().statusCode()).isEqualTo(201);
        assertThat(database.value("SELECT count(DISTINCT xmin::text) FROM complaint WHERE official_id = ?", official))
                .isEqualTo("1");
        assertThat(database.value("SELECT filed FROM tally WHERE official_id = ?", official))
                .isEqualTo("10");
    }

    @Test
    void aReportThatCannotBeStoredTakesNoneAlong() throws SQLException {
        var taken = Filing.about(UUID.randomUUID()).filed();
        var official = neighbour();
        var blocked = Crowd.begins(Filing.about(held));
        awaitBlocked();
        var first = new AtomicBoolean(true);
        QuarkusMock.installMockForType(
                new ComplaintIds() {
                    @Override
                    UUID next() {
                        return first.getAndSet(false) ? taken : UUID.randomUUID();
                    }
                },
                ComplaintIds.class);
        var others = begin(5, Filing.about(official));
        awaitWaiting(5);

        letGo();

        assertThat(statuses(others))
                .containsOnly(201, 409)
                .filteredOn(status -> status == 409)
                .hasSize(1);
        assertThat(blocked.join().statusCode()).isEqualTo(201);
        assertThat(database.value("SELECT filed FROM tally WHERE official_id = ?", official))
                .isEqualTo("4");
        assertThat(database.value("SELECT sequence FROM tally WHERE official_id = ?", official))
                .isEqualTo("1");
    }

    @Test
    void keysThatMeetAmongThemStoreOneReport() throws SQLException {
        var official = neighbour();
        var key = UUID.randomUUID().toString();
        var blocked = Crowd.begins(Filing.about(held));
        awaitBlocked();
        var twins = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var i = 0; i < 4; i++) twins.add(Crowd.begins(Filing.about(official), key));
        awaitWaiting(4);
        var other = Crowd.begins(Filing.about(official).with("place", "Kantor camat"), key);
        awaitWaiting(5);

        letGo();

        assertThat(statuses(twins)).containsOnly(201);
        assertThat(twins.stream().map(answer -> answer.join().body()).distinct())
                .hasSize(1);
        assertThat(other.join().statusCode()).isEqualTo(422);
        assertThat(blocked.join().statusCode()).isEqualTo(201);
        assertThat(database.value("SELECT filed FROM tally WHERE official_id = ?", official))
                .isEqualTo("1");
    }

    @Test
    void aTallyThatIsHeldForLongHoldsUpItsOwnReportsOnly() {
        var official = neighbour();
        var blocked = new ArrayList<>(List.of(Crowd.begins(Filing.about(held))));
        awaitBlocked();
        blocked.addAll(begin(8, Filing.about(held)));
        var others = begin(5, Filing.about(official));
        awaitWaiting(13);

        // Two batches of 2 s, and 2 s more for those of its own; not 2 s for each of them.
        await().atMost(ofSeconds(12))
                .until(() -> Stream.concat(blocked.stream(), others.stream()).allMatch(CompletableFuture::isDone));

        assertThat(statuses(others)).containsOnly(201).hasSize(5);
        assertThat(statuses(blocked)).containsOnly(503).hasSize(9);
        assertThat(blocked.get(0).join().headers().firstValue("Retry-After")).contains("5");
        assertThat(database.value("SELECT count(*) FROM complaint WHERE official_id = ?", held))
                .isEqualTo("1");
    }

    @Test
    void anOfficialWhomAnEventIsAboutForLongHoldsUpItsOwnReportsOnly() throws SQLException {
        var official = neighbour();
        var toldOf = neighbour();
        letGo();
        hold(
                "SELECT pg_advisory_xact_lock(('x' || left(encode(sha256(convert_to('official ' || ?::text, 'UTF8')), 'hex'),"
                        + " 16))::bit(64)::bigint)",
                toldOf);
        var blocked = Crowd.begins(Filing.about(toldOf));
        var others = begin(5, Filing.about(official));

        assertThat(statuses(others)).containsOnly(201).hasSize(5);
        assertThat(blocked.join().statusCode()).isEqualTo(503);
    }

    @Test
    void aTwinThatIsStillRunningElsewhereIsAConflict() throws SQLException {
        var official = neighbour();
        var key = UUID.randomUUID().toString();
        Filing.about(official).sendWithKey(key).statusCode(201);
        letGo();
        // As if the first had not committed yet.
        var hash = database.value(
                "DELETE FROM idempotency WHERE resource_id = (SELECT id FROM complaint WHERE official_id = ?)"
                        + " RETURNING encode(key_hash, 'hex')",
                official);
        hold(
                "INSERT INTO idempotency (key_hash, body_hash, created_at) VALUES (decode('" + hash
                        + "', 'hex'), '', now()) RETURNING ?::uuid",
                official);

        Refused.with(409, "conflict", Filing.about(official).sendWithKey(key));

        letGo();
        Filing.about(official).sendWithKey(key).statusCode(201);
    }

    @Test
    void moreThanCanWaitAreTurnedAwayAndNoneIsLost() throws SQLException {
        var official = neighbour();
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        await().atMost(ofSeconds(30))
                .pollDelay(ofMillis(0))
                .pollInterval(ofMillis(100))
                .until(() -> {
                    Crowd.begins(Filing.about(held));
                    for (var i = 0; i < 100; i++) answers.add(Crowd.begins(Filing.about(official)));
                    return answers.stream().anyMatch(TogetherTest::isTurnedAway);
                });

        letGo();

        var statuses = statuses(answers);
        assertThat(statuses).containsOnly(201, 503);
        assertThat(database.value("SELECT count(*) FROM complaint WHERE official_id = ?", official))
                .isEqualTo(Long.toString(
                        statuses.stream().filter(status -> status == 201).count()));
    }

    private static boolean isTurnedAway(CompletableFuture<HttpResponse<String>> answer) {
        return answer.isDone()
                && answer.join().statusCode() == 503
                && answer.join().headers().firstValue("Retry-After").isPresent();
    }

    private static List<Integer> statuses(List<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.stream().map(answer -> answer.join().statusCode()).toList();
    }

    private void awaitBlocked() {
        await().atMost(ofSeconds(10))
                .until(() -> !database.rows("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                                + " AND query LIKE 'WITH sent AS%' AND datname = current_database()")
                        .isEmpty());
    }

    private void awaitWaiting(int reports) {
        await().atMost(ofSeconds(10))
                .until(() -> metrics.get("siginjai.intake.waiting").gauge().value() == reports);
    }

    /** An official whose reports go to the same committer. */
    private UUID neighbour() {
        return Stream.generate(UUID::randomUUID)
                .filter(official -> committers.numberOf(official) == committers.numberOf(held))
                .findFirst()
                .orElseThrow();
    }

    private static List<CompletableFuture<HttpResponse<String>>> begin(int reports, Filing filing) {
        return Stream.generate(() -> Crowd.begins(filing)).limit(reports).toList();
    }
}
