package id.siginjai.complaint;

import id.siginjai.embedded.TestStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** PostgreSQL and Kafka for this module's tests. */
public class Stack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return TestStack.get().settings("complaint");
    }

    @Override
    public void stop() {
        // ends with the JVM
    }
}
