package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestStackTest {

    private final TestStack stack = TestStack.get();

    @ParameterizedTest
    @CsvSource({"fsync, on", "synchronous_commit, on", "full_page_writes, on", "server_encoding, UTF8"})
    void postgresKeepsWhatItCommits(String setting, String expected) throws SQLException {
        assertThat(asSuperuser("SHOW " + setting)).isEqualTo(expected);
    }

    @Test
    void postgresIsTheSeventeen() throws SQLException {
        assertThat(asSuperuser("SHOW server_version")).startsWith("17.");
    }

    @Test
    void whoeverIsOnTheMachineGetsIntoPostgresWithAPasswordAndThroughItsPortOnly() throws SQLException {
        var ways = "SELECT string_agg(DISTINCT auth_method, ' ') FROM pg_hba_file_rules";
        assertThat(asSuperuser(ways)).isEqualTo("scram-sha-256");
        assertThat(asSuperuser("SHOW unix_socket_directories")).isEmpty();
        assertThat(asSuperuser("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> ask("postgres", "postgres", "SELECT 1"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void aDatabaseIsMadeOnce() throws SQLException {
        stack.postgres().createDatabase("twice");
        stack.postgres().createDatabase("twice");

        assertThat(ask("twice", "twice", "SELECT current_user")).isEqualTo("twice");
    }

    @Test
    void theOwnersTablesCanBeUsedByTheServiceAndNotChanged() throws SQLException {
        stack.postgres().createDatabase("owned");
        run("owned", "owned_owner", "CREATE TABLE IF NOT EXISTS thing (id bigint GENERATED ALWAYS AS IDENTITY)");

        run("owned", "owned", "INSERT INTO thing DEFAULT VALUES");
        for (var change : List.of(
                "TRUNCATE thing", "DROP TABLE thing", "ALTER TABLE thing ADD COLUMN a int", "CREATE TABLE other ()")) {
            assertThatThrownBy(() -> run("owned", "owned", change))
                    .as(change)
                    .hasMessageMatching("(?s)ERROR: (permission denied|must be owner).*");
        }
    }

    @Test
    void aDatabaseFromBeforeThereWereOwnersIsHandedOverWithItsData() throws SQLException {
        try (var connection = stack.postgres().connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE elder LOGIN PASSWORD 'elder'");
            statement.execute("CREATE DATABASE elder OWNER elder");
        }
        run("elder", "elder", "CREATE TABLE thing AS SELECT 'kept' AS name");

        stack.postgres().createDatabase("elder");

        assertThat(ask("elder", "elder", "SELECT name FROM thing")).isEqualTo("kept");
        run("elder", "elder", "UPDATE thing SET name = 'changed'");
        run("elder", "elder_owner", "ALTER TABLE thing ADD COLUMN a int");
        assertThatThrownBy(() -> run("elder", "elder", "DROP TABLE thing")).hasMessageContaining("must be owner");
    }

    @Test
    void theTopicsAreThere() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.kafka().bootstrapServers()))) {
            assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS))
                    .contains("siginjai.pungli", "siginjai.officials", "siginjai.rotations", "siginjai.pungli.dlq");
        }
    }

    @Test
    void theBrokersCleanerLeavesItsHeapToOthers() throws Exception {
        var broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.kafka().bootstrapServers()))) {
            var settings = admin.describeConfigs(List.of(broker)).all().get(10, TimeUnit.SECONDS);
            var buffer = settings.get(broker).get("log.cleaner.dedupe.buffer.size");
            assertThat(Long.parseLong(buffer.value())).isLessThanOrEqualTo(16 * 1024 * 1024);
        }
    }

    private String asSuperuser(String query) throws SQLException {
        try (var connection = stack.postgres().connectAsSuperuser()) {
            return answer(connection, query);
        }
    }

    private void run(String database, String user, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(stack.postgres().jdbcUrl(database), user, user);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String database, String user, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(stack.postgres().jdbcUrl(database), user, user)) {
            return answer(connection, query);
        }
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
