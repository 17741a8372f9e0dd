package id.siginjai.acceptance;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
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
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service starts from the AOT cache of its build, and from no other; to make one costs whoever serves nothing. */
@AcceptanceTest
class AotCacheIT {

    private static final Service SERVICE = Service.COMPLAINT;

    private final City city;
    private final Path application = applicationOf(SERVICE);
    private final Path cache = cacheOf(SERVICE);

    AotCacheIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void onlyWhereTheJdkHasOne() {
        assumeTrue(Java.forServices().is25(), "no JDK 25 here: older ones have no AOT cache");
    }

    @AfterEach
    void whatServesGoesOn() {
        for (var service : Service.values()) city.service(service).thaw();
        for (var service : Service.values()) city.service(service).awaitReady();
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

    /** What serves is frozen meanwhile: whatever changes, the recording has changed it. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void theRecordingChangesNothing(Service service) throws Exception {
        // given
        for (var each : Service.values()) city.service(each).freeze();
        beginReEncryption();
        Files.deleteIfExists(cacheOf(service));
        var rows = rows();
        var groups = ConsumerGroups.of(city.kafka());
        // when
        AotRecording.make(service, city.environment(service), log("recording"));
        // then
        assertThat(rows()).isEqualTo(rows);
        // One whose members are frozen may have gone.
        assertThat(groups).containsAllEntriesOf(ConsumerGroups.of(city.kafka()));
    }

    /** Work that an instance finds within two seconds, by its schedule. */
    private void beginReEncryption() throws SQLException {
        try (var database = city.postgres().connectAsOwner(Service.COMPLAINT.database());
                var statement = database.createStatement()) {
            statement.execute("INSERT INTO re_encryption (started_at, started_by) VALUES (now(), 'a test')"
                    + " ON CONFLICT DO NOTHING");
        }
    }

    private Map<Service, Map<String, String>> rows() throws SQLException {
        var rows = new EnumMap<Service, Map<String, String>>(Service.class);
        for (var service : Service.values()) {
            try (var tables = new Tables(city.postgres(), service)) {
                rows.put(service, tables.hashes());
            }
        }
        return rows;
    }

    @Test
    void aRecordingThatIsBrokenOffLeavesNothing() throws IOException {
        // given
        Files.deleteIfExists(cache);
        var log = log("recording-broken-off");
        var others = ProcessHandle.current().descendants().toList();
        var recording = new AotRecording(SERVICE, city.environment(SERVICE), log);
        var made = CompletableFuture.runAsync(
                () -> assertThatThrownBy(recording::make).isInstanceOf(IllegalStateException.class));
        await().atMost(ofMinutes(2)).until(() -> isAssembling(log));
        var started = ProcessHandle.current()
                .descendants()
                .filter(process -> !others.contains(process))
                .toList();
        // when
        recording.close();
        // then
        assertThat(started).hasSizeGreaterThan(1).noneMatch(ProcessHandle::isAlive);
        assertThat(made).succeedsWithin(ofSeconds(10));
        try (var files = Files.list(application)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("app.aot.recorded"));
        }
        assertThat(cache).doesNotExist();
    }

    /** The recording JVM has started another at its end, which writes the cache. */
    private static boolean isAssembling(Path log) throws IOException {
        return Files.exists(log) && Files.readString(log).contains("Reading AOTConfiguration");
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

    private static Path applicationOf(Service service) {
        return Project.root().resolve(service.module()).resolve("target/quarkus-app");
    }

    private static Path cacheOf(Service service) {
        return applicationOf(service).resolve("app.aot");
    }

    private static Path log(String name) {
        return Project.root().resolve("acceptance/target/stack/logs/" + name + ".log");
    }
}
