package id.siginjai.complaint;

import id.siginjai.embedded.TestStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A database of its own that holds a hundred thousand complaints of three years, a fifth of them about one official. The
 * service has one connection to it, so that whoever asks that connection what was read leaves nothing out.
 */
public class OldCity implements QuarkusTestProfile {

    static final UUID HOT_OFFICIAL = UUID.fromString("00000000-0000-4000-8000-000000000000");
    static final String UNIT = "OLD-7";
    static final String INSPECTOR = "inspektorat-3";

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OwnDatabase.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.max-size", "1",
                "quarkus.datasource.jdbc.min-size", "1",
                "siginjai.outbox.relay", "false",
                "siginjai.statistics.running-month", "false");
    }

    /** The stack of all tests, and a database beside theirs. */
    public static class OwnDatabase implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return TestStack.get().settings("old_city");
        }

        @Override
        public void stop() {
            // ends with the JVM
        }
    }

    /** Once a database; as its owner, since statistics are gathered by nobody else. */
    static void fill() {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.createStatement();
                var sql = OldCity.class.getResourceAsStream("/growth/old-city.sql")) {
            try (var filled = statement.executeQuery("SELECT 1 FROM tally LIMIT 1")) {
                if (filled.next()) return;
            }
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
