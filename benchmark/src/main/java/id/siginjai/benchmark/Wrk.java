package id.siginjai.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The HTTP load generator wrk: each connection sends its next request when the last was answered (a closed loop). It
 * tells how much gets through, not how long anybody waits.
 */
final class Wrk {

    private static final int THREADS = 2;

    /** After the last report, for the answers that are still to come. */
    private static final int DRAIN_SECONDS = 1;

    private static final String INTAKE = "intake.lua";
    private static final String READING = "reading.lua";

    private final Bench bench;

    /** Unpacks its scripts, once: two runs at the same time read them. */
    Wrk(Bench bench) {
        this.bench = bench;
        for (var script : List.of(INTAKE, READING)) unpack(script);
    }

    /** Whom the reports are about. */
    enum About {
        /** Anybody, at random. */
        ANY,
        /** Each in turn. */
        EACH
    }

    /**
     * @param answered requests that count, each of them with what it asked for
     * @param inTime those of them that were answered before the time was up
     */
    record Run(long answered, long inTime) {

        private static final Pattern COUNTED = Pattern.compile(
                "^counted: answered=(\\d+) in_time=(\\d+) refused=(\\d+) broken=(\\d+)$", Pattern.MULTILINE);

        /** @throws Untrustworthy when a request was refused, or its connection broke */
        static Run of(String output) {
            var counted = COUNTED.matcher(output);
            if (!counted.find()) throw new Untrustworthy("wrk has counted nothing: " + output.strip());
            var refused = Long.parseLong(counted.group(3));
            if (refused > 0) throw new Untrustworthy(refused + " requests were refused");
            var broken = Long.parseLong(counted.group(4));
            if (broken > 0) throw new Untrustworthy(broken + " requests were not answered");
            return new Run(Long.parseLong(counted.group(1)), Long.parseLong(counted.group(2)));
        }

        /** Of those in time, a second. @throws Untrustworthy when there was none: no ratio can be made of that */
        double rate(int seconds) {
            if (inTime == 0) throw new Untrustworthy("nothing was answered in time");
            return (double) inTime / seconds;
        }
    }

    /** Files reports about these officials for so long. */
    Run file(Spread about, About which, int connections, int seconds) {
        return file(bench.stack().complaint().baseUri(), about, which, connections, seconds);
    }

    /** Files them with another instance than the stack's. */
    Run file(URI target, Spread about, About which, int connections, int seconds) {
        return run(INTAKE, target, connections, seconds + DRAIN_SECONDS, arguments(about, which, seconds));
    }

    /** Files them, and one in twenty about newcomers, who reach the threshold one after the other meanwhile. */
    Run fileWithNewcomers(Spread about, Spread newcomers, int connections, int seconds) {
        var arguments = new ArrayList<>(arguments(about, About.ANY, seconds));
        arguments.addAll(List.of(Integer.toString(newcomers.first()), Integer.toString(newcomers.size())));
        return run(INTAKE, bench.stack().complaint().baseUri(), connections, seconds + DRAIN_SECONDS, arguments);
    }

    private static List<String> arguments(Spread about, About which, int seconds) {
        return List.of(
                Integer.toString(seconds),
                Integer.toString(about.first()),
                Integer.toString(about.size()),
                which == About.EACH ? "each" : "any",
                UUID.randomUUID().toString());
    }

    /** Reads that address for so long. */
    Run read(URI address, String token, int connections, int seconds) {
        return run(READING, address, connections, seconds, List.of(token));
    }

    /**
     * Reads what belongs to officials, each time of another one, for so long.
     *
     * @param path what stands before and behind the official's id
     */
    Run readAbout(URI service, String[] path, Spread about, String token, int connections, int seconds) {
        var arguments =
                List.of(token, path[0], path[1], Integer.toString(about.first()), Integer.toString(about.size()));
        return run(READING, service, connections, seconds, arguments);
    }

    private Run run(String script, URI target, int connections, int seconds, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                "wrk",
                "--threads=" + THREADS,
                "--connections=" + connections,
                "--duration=" + seconds + "s",
                "--timeout=10s",
                "--script=" + bench.file(script),
                target.toString(),
                "--"));
        command.addAll(arguments);
        return Run.of(Tool.run(command, Map.of(), bench.file("wrk-" + target.getPort() + ".out"), seconds));
    }

    private void unpack(String script) {
        try (var resource = Wrk.class.getResourceAsStream("/" + script)) {
            Files.copy(resource, bench.file(script), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
