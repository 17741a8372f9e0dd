package id.siginjai.testing;

import id.siginjai.embedded.TestStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** PostgreSQL and Kafka for the tests of one module. */
public class Stack implements QuarkusTestResourceLifecycleManager {

    /** The name of the database, and of the role that a service has there, whose password it is too. */
    public static final String DATABASE = "tests";

    @Override
    public Map<String, String> start() {
        return TestStack.get().settings(DATABASE);
    }

    @Override
    public void stop() {
        // ends with the JVM
    }
}
