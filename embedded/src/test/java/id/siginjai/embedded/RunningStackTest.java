package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningStackTest {

    @TempDir
    Path parent;

    private StackSettings settings;
    private RunningStack running;

    @BeforeEach
    void notRunning() {
        settings = StackSettings.onFreePorts(parent.resolve("stack"));
        running = new RunningStack(settings);
    }

    @Test
    void withoutAStackThereIsNothingToStopOrToAsk() {
        assertThat(running.status()).isEqualTo("The stack does not run.");
        assertThat(running.stop()).isFalse();
        assertThatThrownBy(() -> running.token("inspektorat")).hasMessageContaining("./siginjai up");
    }

    @Test
    void aProcessThatHasTheIdByChanceIsNotTheStack() throws IOException {
        running.claim();

        // This test's process is alive, and has another main class.
        assertThat(Files.readString(settings.directory().resolve("pid")))
                .isEqualTo(Long.toString(ProcessHandle.current().pid()));
        assertThat(running.process()).isEmpty();
    }

    @Test
    void resetDeletesAllData() throws IOException {
        running.claim();
        running.release();
        Files.createDirectories(settings.directory().resolve("postgres/data"));

        running.reset();

        assertThat(settings.directory()).doesNotExist();
    }

    @Test
    void aPortThatAnotherProgramHasIsNamedWithItsVariable() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            var settings = new StackSettings(parent, 0, 0, 0, 0, taken.getLocalPort());

            assertThatThrownBy(settings::requireFreePorts)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("SIGINJAI_KAFKA_PORT");
        }
    }

    @Test
    void anotherShellFindsThePortsWhateverItsOwnVariablesSay() throws IOException {
        var file = parent.resolve("ports");
        var chosen = StackSettings.of(
                parent, Map.of("SIGINJAI_KEYCLOAK_PORT", "28180", "SIGINJAI_POSTGRES_PORT", "25432")::get);

        chosen.save(file);

        assertThat(settings.saved(file))
                .isEqualTo(new StackSettings(settings.directory(), 8080, 8081, 28180, 25432, 19092));
    }

    @Test
    void aPortThatIsNoNumberIsRefusedByName() {
        assertThatThrownBy(() -> StackSettings.of(parent, Map.of("SIGINJAI_KAFKA_PORT", "nine")::get))
                .hasMessage("SIGINJAI_KAFKA_PORT is no port: nine");
    }
}
