package id.siginjai.benchmark;

import id.siginjai.embedded.Java;
import id.siginjai.embedded.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Where and of what the figures are: absolute numbers of two machines can't be compared, and of two commits hardly.
 *
 * @param jdk that the services run on
 * @param commit of the sources; marked where they differ from it
 */
record Machine(String cpu, int cores, String kernel, String jdk, String commit) {

    private static final String UNKNOWN = "unknown";

    static Machine here() {
        return new Machine(
                line(Path.of("/proc/cpuinfo"), "model name", ":"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                line(Java.forServices().home().resolve("release"), "JAVA_RUNTIME_VERSION", "="),
                commitOfSources());
    }

    /** What stands behind the separator in the first line that begins so; unknown where there is none. */
    static String line(Path file, String name, String separator) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(separator) + 1)
                            .replace("\"", "")
                            .strip())
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    private static String commitOfSources() {
        var commit = git("rev-parse", "--short=10", "HEAD");
        // What the last run has written is no change of what is measured.
        var changes = git("status", "--porcelain", "--", ".", ":!benchmark/results");
        return changes.isEmpty() || commit.equals(UNKNOWN) ? commit : commit + ", changed";
    }

    private static String git(String... arguments) {
        try {
            var command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(arguments));
            var process = new ProcessBuilder(command)
                    .directory(Project.root().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? written.strip() : UNKNOWN;
        } catch (IOException e) {
            return UNKNOWN; // no git here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }
}
