package id.siginjai.kit.consumption;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * A parked record is one line, which {@link Consumption} writes. The library tells of it twice more, once with a stack
 * trace: whoever can write to a topic could fill the disk with those.
 */
@LoggingFilter(name = ParkedOnce.NAME)
public final class ParkedOnce implements Filter {

    static final String NAME = "parked-once";

    private static final String SENT_TO_THE_DEAD_LETTER_TOPIC = "SRMSG18202";

    @Override
    public boolean isLoggable(LogRecord entry) {
        var message = entry.getMessage();
        return !isUnprocessable(entry.getThrown())
                && (message == null || !message.startsWith(SENT_TO_THE_DEAD_LETTER_TOPIC));
    }

    private static boolean isUnprocessable(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unprocessable) return true;
        }
        return false;
    }
}
