package id.siginjai.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs {@link OpenLoop} in a process of its own, so that its garbage is collected on nobody else's time. */
final class Gatling {

    private final Bench bench;

    Gatling(Bench bench) {
        this.bench = bench;
    }

    /** @param rate reports a second, about any of these officials */
    OpenLoopRun file(Spread about, double rate, int seconds) {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", // for its log
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-Dbench.target=" + bench.stack().complaint().baseUri(),
                "-Dbench.first=" + about.first(),
                "-Dbench.size=" + about.size(),
                "-Dbench.rate=" + rate,
                "-Dbench.seconds=" + seconds,
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "--simulation",
                OpenLoop.class.getName(),
                "--results-folder",
                bench.file("gatling").toString(),
                "--no-reports");
        return OpenLoopRun.of(Tool.run(command, Map.of(), bench.file("gatling.out"), seconds), rate * seconds);
    }
}
