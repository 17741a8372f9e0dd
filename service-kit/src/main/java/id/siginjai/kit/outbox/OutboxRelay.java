package id.siginjai.kit.outbox;

import java.sql.SQLException;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds and deletes what the broker has acknowledged.
 *
 * <p>Every instance runs one; the database lets one of them lead. After any failure the relay drops its producer, waits
 * a little and reads the outbox again from its first row, so that nothing is sent before what failed.
 */
class OutboxRelay implements Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final RelaySession.Database database;
    private final Map<String, Object> broker;
    private final TraceContext traces;
    private final RelaySettings settings;
    private boolean reported;

    OutboxRelay(
            RelaySession.Database database, Map<String, Object> broker, TraceContext traces, RelaySettings settings) {
        this.database = database;
        this.broker = broker;
        this.traces = traces;
        this.settings = settings;
    }

    /** Runs until the thread is interrupted. */
    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                runSession();
                Thread.sleep(settings.pause().toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runSession() throws InterruptedException {
        try (var session = RelaySession.open(database, settings.sessionTimeout())) {
            while (!session.lead()) Thread.sleep(settings.poll().toMillis());
            session.listen();
            relay(session);
        } catch (SQLException | RuntimeException e) {
            report(e);
        }
    }

    private void relay(RelaySession session) throws SQLException, InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            try (var sender = new Sender(broker, traces)) {
                Sender.Outcome outcome;
                do {
                    outcome = relayOnce(session, sender);
                } while (outcome.failure() == null && !Thread.currentThread().isInterrupted());
                if (outcome.failure() != null) report(outcome.failure());
            }
            Thread.sleep(settings.pause().toMillis());
        }
    }

    private Sender.Outcome relayOnce(RelaySession session, Sender sender) throws SQLException, InterruptedException {
        var rows = session.read(settings.batch());
        if (rows.isEmpty()) session.awaitNotification(settings.poll());
        var outcome = sender.send(rows);
        session.delete(outcome.sent());
        if (reported && !outcome.sent().isEmpty()) {
            reported = false;
            LOG.info("The outbox is being sent again");
        }
        return outcome;
    }

    /** Once an outage: a broker that is away for an hour must not fill the disk with the same line. */
    private void report(Exception e) {
        if (Thread.currentThread().isInterrupted()) return; // asked to stop, and the send was broken off by that
        if (reported) {
            LOG.debug("The outbox still cannot be sent", e);
        } else {
            LOG.warnf("The outbox cannot be sent for now, its events wait: %s", e.toString());
        }
        reported = true;
    }
}
