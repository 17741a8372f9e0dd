package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path directory;

    @Test
    void aKeycloakThatTakesTooLongOrEndsIsToldOfAndEndsNothing() {
        var process = Child.start(List.of("sleep", "100"), Map.of(), directory.resolve("keycloak.log"));
        var slow = new Keycloak(Ports.free(), process, Duration.ofMillis(200));
        var told = new CopyOnWriteArrayList<String>();

        var telling = CompletableFuture.runAsync(() -> Main.tellOfKeycloak(slow, told::add));
        await().until(() -> told.size() > 1);
        process.kill();

        await().until(telling::isDone);
        assertThat(telling).isCompleted();
        assertThat(told.get(0)).startsWith("Keycloak is not ready after 0 s").contains("keycloak.log");
        assertThat(told.get(told.size() - 1)).startsWith("Keycloak has ended");
    }
}
