package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoOrphansTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT", "KILL"})
    void noProcessOutlivesTheStack(String signal) throws IOException, InterruptedException {
        // given
        var stack = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostgresAndKafka.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var processes = started(stack);
        assertThat(processes).hasSizeGreaterThan(2).allMatch(ProcessHandle::isAlive);
        // when
        new ProcessBuilder("kill", "-" + signal, Long.toString(stack.pid()))
                .start()
                .waitFor();
        // then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));
    }

    /** The stack's process, and everything below the two whose ids it prints. */
    private static List<ProcessHandle> started(Process stack) throws IOException {
        var ids = new BufferedReader(new InputStreamReader(stack.getInputStream())).readLine();
        assertThat(ids).as("ids of PostgreSQL and Kafka").isNotNull();
        var processes = new ArrayList<ProcessHandle>();
        processes.add(stack.toHandle());
        stack.descendants().forEach(processes::add);
        Arrays.stream(ids.split(" "))
                .map(Long::valueOf)
                .flatMap(id -> ProcessHandle.of(id).stream())
                .forEach(process -> {
                    processes.add(process);
                    process.descendants().forEach(processes::add);
                });
        return processes;
    }
}
