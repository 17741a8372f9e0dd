package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoOrphansTest {

    private static final int PARTS = 2;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"TERM, false", "INT, true"})
    void noProcessOutlivesTheStack(String signal, boolean postgresOfAnotherUser) throws IOException {
        // given
        var stack = postgresOfAnotherUser && ServerUser.isRoot()
                ? start(ServerUser.NOBODY_WHO_MAY_ENTER_AND_WRITE.name())
                : start();
        var processes = started(stack);
        assertThat(processes).hasSizeGreaterThan(2).allMatch(ProcessHandle::isAlive);
        // when
        Signals.send(signal, List.of(stack.toHandle()));
        // then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void notEvenFrozenOnesOutliveAStackThatIsKilled() throws IOException {
        // given
        var stack = start();
        var processes = started(stack);
        processes.subList(0, PARTS).forEach(Signals::freeze);
        // when
        Signals.send("KILL", List.of(stack.toHandle()));
        // then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));
    }

    /** As a terminal, a build server or timeout(1) ends what it started: all of the group at once, also who watches. */
    @Test
    void notEvenFrozenOnesOutliveAGroupThatIsEnded() throws Exception {
        // given
        var stack = start();
        var processes = started(stack);
        processes.subList(0, PARTS).forEach(Signals::freeze);
        // when
        var group = Long.toString(stack.pid());
        new ProcessBuilder("bash", "-c", "kill -TERM -- -$1; kill -KILL $1", "kill", group)
                .start()
                .waitFor();
        // then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void noneIsLeftByAStartThatIsBrokenOff() throws IOException {
        // given
        var stack = start();
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(directory.resolve("postgres/data/PG_VERSION")));
        // when
        Signals.send("KILL", List.of(stack.toHandle()));
        // then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ofDirectory()).isEmpty());
    }

    private Process start(String... serverUser) throws IOException {
        var command = new ArrayList<>(List.of(
                "setsid", // a group of its own
                // Whoever runs the tests in the background may have SIGINT ignored, and children inherit that.
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PostgresAndKafka.class.getName(),
                directory.toString()));
        command.addAll(List.of(serverUser));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The command lines that name this test's directory: the stack, PostgreSQL, Kafka and whoever watches them. */
    private List<String> ofDirectory() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(directory.toString()))
                .toList();
    }

    /** PostgreSQL and Kafka, whose ids the stack prints, then everything below the three. */
    private static List<ProcessHandle> started(Process stack) throws IOException {
        var ids = new BufferedReader(new InputStreamReader(stack.getInputStream())).readLine();
        assertThat(ids).as("ids of PostgreSQL and Kafka").isNotNull();
        var processes = new ArrayList<ProcessHandle>();
        for (var id : ids.split(" "))
            processes.add(ProcessHandle.of(Long.parseLong(id)).orElseThrow());
        assertThat(processes).hasSize(PARTS);
        processes.subList(0, PARTS).stream()
                .flatMap(ProcessHandle::descendants)
                .toList()
                .forEach(processes::add);
        processes.add(stack.toHandle());
        stack.descendants().forEach(processes::add);
        return processes;
    }
}
