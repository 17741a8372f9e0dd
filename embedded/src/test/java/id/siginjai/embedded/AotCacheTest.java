package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    private static final List<String> OPTIONS = List.of("-Xmx120m");

    @TempDir
    Path jdk;

    @TempDir
    Path application;

    private AotCache cache;

    @BeforeEach
    void aBuildAndAJdk() throws IOException {
        Files.writeString(release(), "JAVA_VERSION=\"25\"");
        Files.writeString(jar(), "");
        Files.writeString(Files.createDirectory(application.resolve("lib")).resolve("library.jar"), "");
        cache = of(true, OPTIONS);
    }

    @Test
    void whatWasKeptIsUsed() throws IOException {
        assertThat(cache.isCurrent()).isFalse();

        record(cache);

        assertThat(cache.isCurrent()).isTrue();
        assertThat(cache.file()).hasContent("recorded");
    }

    @Test
    void theNextOneTakesItsPlace() throws IOException {
        record(cache);
        buildAnew();
        record(cache);

        assertThat(cache.isCurrent()).isTrue();
    }

    @Test
    void thatOfAnotherBuildIsThrownAway() throws IOException {
        record(cache);
        buildAnew();

        assertThatItIsThrownAwayBy(cache);
    }

    @Test
    void thatOfAnotherJdkIsThrownAway() throws IOException {
        record(cache);
        Files.writeString(release(), "JAVA_VERSION=\"25.0.1\"");

        assertThatItIsThrownAwayBy(cache);
    }

    @Test
    void thatOfOtherOptionsIsThrownAway() throws IOException {
        record(cache);

        assertThatItIsThrownAwayBy(of(true, List.of("-Xmx144m")));
    }

    @Test
    void oneOfUnknownOriginIsThrownAway() throws IOException {
        Files.writeString(cache.file(), "from elsewhere");

        assertThatItIsThrownAwayBy(cache);
    }

    @Test
    void anOlderJdkHasNone() throws IOException {
        record(cache);
        var older = of(false, OPTIONS);

        assertThat(older.isPossible()).isFalse();
        assertThat(older.isCurrent()).isFalse();
    }

    @Test
    void whatWasBuiltAnewMeanwhileIsNotBlessed() throws IOException {
        try (var attempt = AotAttempt.begin(cache)) {
            Files.writeString(cache.recorded(), "recorded");
            buildAnew();

            assertThatThrownBy(attempt::keep).hasMessageContaining("built anew");
        }
        assertThat(cache.isCurrent()).isFalse();
        assertThat(recorded()).isEmpty();
    }

    @Test
    void aRunThatLeftNothingIsToldOf() throws IOException {
        try (var attempt = AotAttempt.begin(cache)) {
            assertThatThrownBy(attempt::keep).hasMessageContaining("left no cache");
        }
    }

    @Test
    void onlyOneIsMadeAtATime() throws IOException {
        try (var first = AotAttempt.begin(cache)) {
            assertThatThrownBy(() -> AotAttempt.begin(cache)).hasMessageContaining("already");
        }
        record(cache);
        assertThat(cache.isCurrent()).isTrue();
    }

    @Test
    void whatAKilledOneLeftGoes() throws IOException {
        Files.writeString(application.resolve("app.aot.recorded.1"), "torn");
        Files.writeString(application.resolve("app.aot.recorded.1.config"), "torn");

        record(cache);

        assertThat(recorded()).isEmpty();
        assertThat(cache.file()).hasContent("recorded");
    }

    private AotCache of(boolean is25, List<String> options) {
        return new AotCache(new Java(jdk, is25), options, jar());
    }

    private static void record(AotCache cache) throws IOException {
        try (var attempt = AotAttempt.begin(cache)) {
            Files.writeString(cache.recorded(), "recorded");
            attempt.keep();
        }
    }

    private static void assertThatItIsThrownAwayBy(AotCache cache) {
        assertThat(cache.file()).exists();
        assertThat(cache.isCurrent()).isFalse();
        assertThat(cache.file()).doesNotExist();
    }

    private void buildAnew() throws IOException {
        Files.setLastModifiedTime(
                application.resolve("lib/library.jar"),
                FileTime.from(Instant.now().plusSeconds(2)));
    }

    private List<Path> recorded() throws IOException {
        try (var files = Files.list(application)) {
            return files.filter(file -> file.toString().contains("recorded")).toList();
        }
    }

    private Path jar() {
        return application.resolve("quarkus-run.jar");
    }

    private Path release() {
        return jdk.resolve("release");
    }
}
