package id.siginjai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.siginjai.embedded.AotRecording;
import id.siginjai.embedded.AotUse;
import id.siginjai.embedded.Java;
import id.siginjai.embedded.Project;
import id.siginjai.embedded.Service;
import id.siginjai.embedded.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service starts from the AOT cache of its build, and from no other. */
@AcceptanceTest
class AotCacheIT {

    private static final Service SERVICE = Service.COMPLAINT;

    private final City city;
    private final Path application = Project.root().resolve(SERVICE.module()).resolve("target/quarkus-app");
    private final Path cache = application.resolve("app.aot");

    AotCacheIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void onlyWhereTheJdkHasOne() {
        assumeTrue(Java.forServices().is25(), "no JDK 25 here: older ones have no AOT cache");
    }

    @Test
    void theCacheThatARunHasRecordedIsUsed() throws IOException {
        assertThat(record()).isTrue();

        // REQUIRED: the JVM ends at once when it cannot use the cache.
        try (var service = start(AotUse.REQUIRED).awaitReady()) {
            assertThat(service.isAlive()).isTrue();
        }
        assertThat(isNamedTo(start(AotUse.WHERE_THERE))).isTrue();
    }

    @Test
    void theCacheOfAnotherBuildIsThrownAway() throws IOException {
        record();
        var jar = application.resolve("quarkus-run.jar");
        var built = Files.getLastModifiedTime(jar);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(2)));
        try {
            assertThat(isNamedTo(start(AotUse.WHERE_THERE))).isFalse();
            assertThat(cache).doesNotExist();
        } finally {
            Files.setLastModifiedTime(jar, built);
        }
    }

    private boolean record() throws IOException {
        return AotRecording.make(SERVICE, city.environment(SERVICE), log("recording"));
    }

    private ServiceProcess start(AotUse aot) {
        return ServiceProcess.start(
                SERVICE, 0, AotRecording.beside(SERVICE, city.environment(SERVICE)), log("with-cache"), aot);
    }

    /** Whether the JVM was told of the cache; the service becomes ready in either case. */
    private boolean isNamedTo(ServiceProcess started) {
        try (var service = started.awaitReady()) {
            return service.commandLine().contains("-XX:AOTCache=" + cache);
        }
    }

    private static Path log(String name) {
        return Project.root().resolve("acceptance/target/stack/logs/" + name + ".log");
    }
}
