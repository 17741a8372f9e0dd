package id.siginjai.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the machine that runs to its end. */
final class Tool {

    private Tool() {}

    /**
     * What it wrote, its errors included.
     *
     * @param seconds how long it should run; it is stopped when it takes a minute more
     * @throws Untrustworthy when it fails
     */
    static String run(List<String> command, Map<String, String> environment, Path output, int seconds) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            if (!process.waitFor(seconds + 60L, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Untrustworthy(command.get(0) + " did not end");
            }
            var written = Files.readString(output);
            if (process.exitValue() != 0) throw new Untrustworthy(command.get(0) + " failed: " + tail(written));
            return written;
        } catch (IOException e) {
            throw new Untrustworthy(command.get(0) + " does not run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Untrustworthy("interrupted");
        }
    }

    private static String tail(String written) {
        var text = written.strip();
        return text.length() <= 500 ? text : text.substring(text.length() - 500);
    }
}
