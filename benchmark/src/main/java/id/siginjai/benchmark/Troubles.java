package id.siginjai.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What kept a figure from being told: a line of it beside the figures, all of it in a log. */
final class Troubles {

    private final Path log;

    Troubles(Path log) {
        this.log = log;
    }

    /** @param of what was measured */
    String reason(String of, Exception e) {
        note(of, e);
        return e instanceof Untrustworthy ? e.getMessage() : e.toString();
    }

    private void note(String of, Exception e) {
        var text = new StringWriter();
        text.write(of + "\n");
        e.printStackTrace(new PrintWriter(text, true));
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(log, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
