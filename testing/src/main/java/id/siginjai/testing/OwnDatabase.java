package id.siginjai.testing;

import id.siginjai.embedded.TestStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The stack of all tests, and a database beside theirs, for a test that fills it with more than others could bear. */
public class OwnDatabase implements QuarkusTestResourceLifecycleManager {

    /** The argument that names the database. */
    public static final String NAME = "name";

    private String name;

    @Override
    public void init(Map<String, String> arguments) {
        name = arguments.get(NAME);
    }

    @Override
    public Map<String, String> start() {
        return TestStack.get().settings(name);
    }

    @Override
    public void stop() {
        // ends with the JVM
    }

    /**
     * Runs a script once; as the database's owner, since statistics of the tables are gathered by nobody else.
     *
     * @param script a resource beside that class
     * @param filled a query that has a row when it has run
     */
    public static void fill(Class<?> beside, String script, String filled) {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.createStatement();
                var sql = beside.getResourceAsStream(script)) {
            try (var row = statement.executeQuery(filled)) {
                if (row.next()) return;
            }
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
