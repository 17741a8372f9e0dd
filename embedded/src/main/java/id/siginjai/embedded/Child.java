package id.siginjai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of ours that writes to a log file and ends with this one at the latest. */
final class Child {

    /** The exit code after SIGKILL. */
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Child start(List<String> command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(Script.command("child", command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            return new Child(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.get(0), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Of one that has ended; 143 and {@link #KILLED} tell that somebody has ended it. */
    int exitCode() {
        return process.exitValue();
    }

    Path log() {
        return log;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Told once, when it has ended. */
    void onEnd(Runnable listener) {
        process.onExit().thenRun(listener);
    }

    /** SIGTERM, and SIGKILL where that is not enough in time. */
    void stop(Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * SIGTERM and nothing else, for a command that has work left when it is told to end: {@link #stop} takes its standard
     * input away as well, as the end of this process would, after which it has half a minute.
     *
     * @return whether it has done that work: it ended in time, and nobody has killed it
     */
    boolean finish(Duration patience) {
        handle().destroy();
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) return exitCode() != KILLED;
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** SIGKILL to the command and all that it started. */
    void kill() {
        var all = new ArrayList<ProcessHandle>();
        all.add(handle());
        process.descendants().forEach(all::add);
        Signals.kill(handle());
        all.forEach(one -> one.onExit().join());
    }

    /** Resident memory of the command in MiB, as Linux counts it; 0 where it does not tell. */
    long rssMiB() {
        return rssKiB(handle()) / 1024;
    }

    private static long rssKiB(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // ended meanwhile, or no Linux
        }
    }
}
