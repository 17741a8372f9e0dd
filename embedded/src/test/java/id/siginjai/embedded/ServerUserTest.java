package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL started by root, in each way in which root can become somebody else. */
class ServerUserTest {

    private static final List<ServerUser> ROOTS_WAYS = Arrays.stream(ServerUser.values())
            .filter(user -> user != ServerUser.SAME)
            .toList();

    @TempDir
    Path directory;

    @Test
    void theSameDataIsServedOnBehalfOfEachUser() throws IOException, SQLException {
        assumeThat(ServerUser.isRoot()).isTrue();
        enterableByAll();
        var ways = ROOTS_WAYS.stream().filter(user -> user.canRun(programs())).toList();
        assertThat(ways).isNotEmpty();
        for (var user : ways) {
            try (var postgres = Postgres.start(directory.resolve("postgres"), 0, user)) {
                postgres.createDatabase("kept");
                try (var connection = postgres.connectAsOwner("kept")) {
                    connection.createStatement().execute("CREATE TABLE " + user + "(number int)");
                }
                assertThat(postgres.process().info().user()).as(user.name()).hasValue(nameOf(user));
            }
        }
        try (var postgres = Postgres.start(directory.resolve("postgres"), 0, ways.get(0));
                var connection = DriverManager.getConnection(postgres.jdbcUrl("kept"), "kept", "kept");
                var tables = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM pg_tables WHERE tableowner = 'kept_owner'")) {
            tables.next();
            assertThat(tables.getInt(1)).isEqualTo(ways.size());
        }
    }

    @Test
    void belowADirectoryOfRootsAloneAnotherWayIsTaken() {
        assumeThat(ServerUser.isRoot()).isTrue();
        assumeThat(ServerUser.NOBODY_WHO_MAY_ENTER_AND_WRITE.canRun(programs())).isTrue();

        // JUnit makes its directories for their owner only.
        assertThat(ServerUser.NOBODY.canRun(programs())).isFalse();
    }

    @Test
    void whereNobodyCanRunItTheUserIsTold() {
        assumeThat(ServerUser.isRoot()).isTrue();

        assertThatThrownBy(() -> ServerUser.whoRuns(directory.resolve("missing")))
                .hasMessageContaining("run as an ordinary user");
    }

    private Path programs() {
        return PostgresPrograms.unpack(directory.resolve("postgres/binaries")).resolve("postgres");
    }

    private void enterableByAll() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String nameOf(ServerUser user) {
        return user == ServerUser.IN_OWN_NAMESPACE ? "root" : "nobody";
    }
}
