package id.siginjai.kit;

import id.siginjai.embedded.TestStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

public class Stack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return TestStack.get().settings("kit");
    }

    @Override
    public void stop() {
        // ends with the JVM
    }
}
