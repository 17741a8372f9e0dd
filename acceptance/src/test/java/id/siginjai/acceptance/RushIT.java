package id.siginjai.acceptance;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.embedded.Service;
import id.siginjai.embedded.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Whatever ends in the middle of a rush: a report that was answered with 201 is there, and counted. */
@AcceptanceTest
class RushIT {

    private static final int ENOUGH = 300;

    private final City city;
    private final List<UUID> officials =
            Stream.generate(UUID::randomUUID).limit(40).toList();

    RushIT(City city) {
        this.city = city;
    }

    @Test
    void aServiceThatIsKilledHasKeptWhatItHasAnswered() throws Exception {
        var rush = Rush.on(city.wire(Service.COMPLAINT), officials).awaitFiled(ENOUGH);

        city.service(Service.COMPLAINT).kill();
        rush.end();
        city.restart(Service.COMPLAINT);

        assertEachIsKept(rush);
        assertThat(rush.otherAnswers()).isEmpty();
        assertThat(stored()).hasSizeLessThanOrEqualTo(rush.filed().size() + rush.unanswered());
    }

    @Test
    void aServiceThatIsStoppedAnswersWhatItHasBegun() throws Exception {
        var rush = Rush.on(city.wire(Service.COMPLAINT), officials).awaitFiled(ENOUGH);

        city.service(Service.COMPLAINT).close();
        rush.end();
        city.restart(Service.COMPLAINT);

        assertEachIsKept(rush);
        assertThat(Set.of(503)).containsAll(rush.otherAnswers());
        // An answer may be on its way when the connection is closed.
        assertThat(stored()).hasSizeLessThanOrEqualTo(rush.filed().size() + rush.unanswered());
    }

    @Test
    void aDatabaseThatIsKilledLosesNothingThatWasAnswered() throws Exception {
        var rush = Rush.on(city.wire(Service.COMPLAINT), officials).awaitFiled(ENOUGH);

        city.postgres().kill();
        await().atMost(ofSeconds(30)).until(() -> !rush.otherAnswers().isEmpty());
        city.postgres().restart();
        var before = rush.filed().size();
        rush.awaitFiled(before + ENOUGH).end();

        assertEachIsKept(rush);
        assertThat(rush.otherAnswers()).isNotEmpty().containsOnly(503);
        assertThat(rush.unanswered()).isZero();
        await().atMost(ofSeconds(40))
                .pollInterval(ofMillis(200))
                .ignoreExceptions()
                .until(() -> city.wire(Service.PERFORMANCE).isReady());
    }

    @Test
    void aStormOfConnectionsEndsNoServiceAndLosesNothingThatWasAnswered() throws Exception {
        var service = city.service(Service.COMPLAINT);
        var rush = Rush.on(city.wire(Service.COMPLAINT), officials).awaitFiled(ENOUGH);

        try (var storm = Storm.of(ServiceProcess.MOST_FILES + 1_000, service.baseUri())) {
            storm.begin();
        }
        var before = rush.filed().size();
        rush.awaitFiled(before + ENOUGH).end();

        assertEachIsKept(rush);
        assertThat(service.isAlive()).isTrue();
    }

    /** What is accepted and not yet closed takes memory too. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aServiceAcceptsNoMoreThanItsFilesAllow() throws IOException {
        for (var service : Service.values()) {
            var limits = Path.of(
                    "/proc", Long.toString(city.service(service).process().pid()), "limits");
            assertThat(Files.readString(limits)).containsPattern("Max open files +" + ServiceProcess.MOST_FILES + " ");
        }
    }

    private void assertEachIsKept(Rush rush) throws SQLException {
        assertThat(stored()).containsAll(rush.filed());
        assertCounted();
    }

    private Set<UUID> stored() throws SQLException {
        var stored = new HashSet<UUID>();
        try (var connection = connect();
                var statement = connection.prepareStatement("SELECT id FROM complaint WHERE official_id = ANY(?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", officials.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) stored.add(rows.getObject(1, UUID.class));
            }
        }
        return stored;
    }

    /** As many as the tallies say, each tally with the number of its official's reports. */
    private void assertCounted() throws SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement("""
                        SELECT count(*) FROM tally
                        WHERE official_id = ANY(?) AND (sequence <> (filed >= 3)::int OR filed <>
                              (SELECT count(*) FROM complaint WHERE complaint.official_id = tally.official_id))""")) {
            statement.setArray(1, connection.createArrayOf("uuid", officials.toArray()));
            try (var wrong = statement.executeQuery()) {
                wrong.next();
                assertThat(wrong.getInt(1)).isZero();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(city.postgres().jdbcUrl("complaint"), "complaint", "complaint");
    }
}
