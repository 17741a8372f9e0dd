package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestStackTest {

    private final TestStack stack = TestStack.get();

    @ParameterizedTest
    @CsvSource({"fsync, on", "synchronous_commit, on", "full_page_writes, on", "server_encoding, UTF8"})
    void postgresKeepsWhatItCommits(String setting, String expected) throws SQLException {
        assertThat(ask("postgres", "postgres", "SHOW " + setting)).isEqualTo(expected);
    }

    @Test
    void postgresIsTheSeventeen() throws SQLException {
        assertThat(ask("postgres", "postgres", "SHOW server_version")).startsWith("17.");
    }

    @Test
    void aDatabaseIsMadeOnce() throws SQLException {
        stack.postgres().createDatabase("twice");
        stack.postgres().createDatabase("twice");

        assertThat(ask("twice", "twice", "SELECT current_user")).isEqualTo("twice");
    }

    @Test
    void theTopicsAreThere() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.kafka().bootstrapServers()))) {
            assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS))
                    .contains("siginjai.pungli", "siginjai.officials", "siginjai.rotations", "siginjai.pungli.dlq");
        }
    }

    private String ask(String database, String user, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(stack.postgres().jdbcUrl(database), user, user);
                var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
