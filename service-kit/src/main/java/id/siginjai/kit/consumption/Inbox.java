package id.siginjai.kit.consumption;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers whose effect is in the database already. */
@ApplicationScoped
class Inbox {

    private final DataSource dataSource;
    private final Clock clock;
    private final Duration kept;

    Inbox(DataSource dataSource, Clock clock, @ConfigProperty(name = "siginjai.inbox.kept") Duration kept) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.kept = kept;
    }

    /** False when the event was received before; waits where another instance is applying it at this moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isFirst(EventMeta event) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "INSERT INTO inbox (source, event_id, received_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            statement.setString(1, event.source());
            statement.setString(2, event.id());
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        }
    }

    /** Kept for longer than the broker keeps records, so that a replay of all it has is still recognised. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("DELETE FROM inbox WHERE received_at < ?")) {
            statement.setObject(1, clock.instant().minus(kept).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
