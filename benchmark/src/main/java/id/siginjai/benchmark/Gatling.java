package id.siginjai.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Runs {@link OpenLoop} in a process of its own, so that its garbage is collected on nobody else's time. */
final class Gatling {

    private final Bench bench;

    Gatling(Bench bench) throws IOException {
        this.bench = bench;
        Files.deleteIfExists(paced());
    }

    /**
     * Waits until the residents of a run that has begun come at their full pace.
     *
     * @throws Untrustworthy with the load's own reason when it ends before
     */
    void awaitPace(CompletableFuture<OpenLoopRun> load) {
        Patience.until("the residents come at their pace", () -> load.isDone() || Files.exists(paced()));
        if (load.isDone()) Untrustworthy.joined(load);
    }

    private Path paced() {
        return bench.file("gatling.paced");
    }

    /** @param rate reports a second, about any of these officials */
    OpenLoopRun file(Spread about, double rate, int seconds) {
        // It lives for half a minute: the second compiler would cost it more than it gives.
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", // for its log
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-Dbench.target=" + bench.stack().complaint().baseUri(),
                "-Dbench.first=" + about.first(),
                "-Dbench.size=" + about.size(),
                "-Dbench.rate=" + rate,
                "-Dbench.seconds=" + seconds,
                "-Dbench.paced=" + paced(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "--simulation",
                OpenLoop.class.getName(),
                "--results-folder",
                bench.file("gatling").toString(),
                "--no-reports");
        var output = Tool.run(command, Map.of(), bench.file("gatling.out"), OpenLoop.RAMP_SECONDS + seconds);
        return OpenLoopRun.of(output, rate * (OpenLoop.RAMP_SECONDS / 2.0 + seconds));
    }
}
