package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

    private Path release;

    @BeforeEach
    void aFileOfLines(@TempDir Path directory) throws IOException {
        release = directory.resolve("release");
        Files.writeString(release, "IMPLEMENTOR=\"somebody\"\nJAVA_RUNTIME_VERSION=\"25.0.3+9-LTS\"\n");
    }

    @Test
    void aLineTellsWhatStandsBehindItsName() {
        assertThat(Machine.line(release, "JAVA_RUNTIME_VERSION", "=")).isEqualTo("25.0.3+9-LTS");
    }

    @Test
    void whatNobodyTellsIsUnknown() {
        assertThat(Machine.line(release, "model name", ":")).isEqualTo("unknown");
        assertThat(Machine.line(release.resolveSibling("none"), "model name", ":"))
                .isEqualTo("unknown");
    }
}
