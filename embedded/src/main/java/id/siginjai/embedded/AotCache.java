package id.siginjai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A service's classes as a JDK 25 keeps them ready: loaded and linked (JEP 483 and 514). It is good for nothing but the same
 * build on the same JDK with the same options, so what it was made for stands beside it.
 */
final class AotCache {

    private final Java java;
    private final List<String> jvmOptions;
    private final Path application;

    /** @param jvmOptions those of the service, the cache's own aside */
    AotCache(Java java, List<String> jvmOptions, Path jar) {
        this.java = java;
        this.jvmOptions = jvmOptions;
        this.application = jar.getParent();
    }

    /** Older JDKs know nothing of it. */
    boolean isPossible() {
        return java.is25();
    }

    /** Whether there is one of this build for this JVM. One that is not is thrown away. */
    boolean isCurrent() {
        if (!isPossible() || !Files.exists(file())) return false;
        try {
            if (Files.exists(madeFor()) && Files.readString(madeFor()).equals(present())) return true;
            discard();
        } catch (IOException e) {
            // Without it the service starts as it always did.
        }
        return false;
    }

    Path file() {
        return application.resolve("app.aot");
    }

    /** Where a run of this process writes it. Nobody uses it before it is kept. */
    Path recorded() {
        return application.resolve("app.aot.recorded." + ProcessHandle.current().pid());
    }

    /** Locked by whoever records. */
    Path lock() {
        return application.resolve("app.aot.lock");
    }

    private Path madeFor() {
        return application.resolve("app.aot.made-for");
    }

    /** What a run has recorded is used from now on, by what it was made for. */
    void keep(String recordedFor) throws IOException {
        discard(); // an older one must not pass for it
        Files.writeString(madeFor(), recordedFor);
        Files.move(recorded(), file(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Nobody uses it any more. */
    void discard() throws IOException {
        Files.deleteIfExists(file());
        Files.deleteIfExists(madeFor());
    }

    /** Deletes what runs have recorded, whichever process has started them. Only for who has the lock. */
    void deleteRecorded() throws IOException {
        try (var files = Files.newDirectoryStream(application, "app.aot.recorded.*")) {
            for (var file : files) Files.deleteIfExists(file);
        }
    }

    /** What one that is made now is good for: the JDK, the options, and when the build was last changed. */
    String present() throws IOException {
        return "%s%n%s%n%d%n".formatted(java.build(), String.join(" ", jvmOptions), newestFile());
    }

    /** When the build was last changed, in milliseconds. */
    private long newestFile() throws IOException {
        try (var files = Files.walk(application)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .mapToLong(AotCache::changedAt)
                    .max()
                    .orElse(0);
        }
    }

    private static long changedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
