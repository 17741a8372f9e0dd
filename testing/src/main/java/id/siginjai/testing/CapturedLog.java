package id.siginjai.testing;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.ConsoleHandler;

/** Everything that is logged while it is open, each record as the console prints it: stack traces with their causes too. */
public final class CapturedLog extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final PatternFormatter formatter = new PatternFormatter("%p [%c] %s%e%n");
    private final Logger root = Logger.getLogger("");

    public CapturedLog() {
        setLevel(Level.ALL);
        root.addHandler(this);
    }

    /** Only what passes the filter of the console. */
    public static CapturedLog ofTheConsole() {
        var log = new CapturedLog();
        log.setFilter(Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .map(Handler::getFilter)
                .findFirst()
                .orElseThrow());
        return log;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) lines.add(formatter.format(ExtLogRecord.wrap(entry)));
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
