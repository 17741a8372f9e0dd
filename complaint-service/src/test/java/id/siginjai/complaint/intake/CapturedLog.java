package id.siginjai.complaint.intake;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Everything that is logged while it is open, stack traces included. */
class CapturedLog extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");

    CapturedLog() {
        setLevel(Level.ALL);
        root.addHandler(this);
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord entry) {
        var line = new StringWriter();
        line.append(ExtLogRecord.wrap(entry).getFormattedMessage());
        if (entry.getThrown() != null) entry.getThrown().printStackTrace(new PrintWriter(line, true));
        lines.add(line.toString());
    }

    @Override
    public void flush() {
        // every line is kept at once
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
