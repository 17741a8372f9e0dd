package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether one that was told to end has done what it had left to do. */
class ChildTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void oneThatEndsByItselfHasDoneIt() {
        assertThat(started("trap 'exit 1' TERM").finish(LONG)).isTrue();
    }

    @Test
    void oneThatTakesTooLongHasNot() {
        var child = started("trap '' TERM");

        assertThat(child.finish(Duration.ofMillis(100))).isFalse();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void oneThatIsKilledMeanwhileHasNot() {
        var child = started("trap '' TERM");
        var finished = CompletableFuture.supplyAsync(() -> child.finish(LONG));

        child.kill();

        assertThat(finished.join()).isFalse();
    }

    private Child started(String trap) {
        var log = directory.resolve("child.log");
        var child =
                Child.start(List.of("bash", "-c", trap + "; echo ready; while :; do sleep 0.1; done"), Map.of(), log);
        await().until(() -> isReady(log));
        return child;
    }

    private static boolean isReady(Path log) throws IOException {
        return Files.readString(log).contains("ready");
    }
}
