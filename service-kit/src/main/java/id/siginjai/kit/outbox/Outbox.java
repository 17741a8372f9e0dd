package id.siginjai.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The transactional outbox: an event is written in the transaction of its cause, so that both are kept or neither, and
 * the relay sends it afterwards, at least once.
 *
 * <p>Order within a key is the order in which rows got their position. Whoever appends must therefore hold the lock of
 * what the key names (the official's tally, the official's row) until the commit.
 */
@ApplicationScoped
public class Outbox {

    // NOTIFY takes a lock that all notifying commits share, so it is sent only with an event, never with every write.
    private static final String APPEND = """
            WITH appended AS (
                INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, source, "time", traceparent)
                VALUES (?, ?, ?, ?, ?::json, ?, ?, ?) RETURNING position)
            SELECT pg_notify('siginjai_outbox', '') FROM appended""";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final TraceContext traces;
    private final String source;

    Outbox(
            DataSource dataSource,
            ObjectMapper json,
            TraceContext traces,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.dataSource = dataSource;
        this.json = json;
        this.traces = traces;
        this.source = "/siginjai/" + service;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboundEvent event) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(APPEND)) {
            statement.setObject(1, event.id());
            statement.setString(2, event.topic());
            statement.setString(3, event.key());
            statement.setString(4, event.type());
            statement.setString(5, json.writeValueAsString(event.data()));
            statement.setString(6, source);
            statement.setObject(7, event.time().atOffset(ZoneOffset.UTC));
            statement.setString(8, traces.current());
            statement.execute();
        } catch (SQLException e) {
            throw new OutboxFailure("an event could not be appended", e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event's data is no JSON: " + event.type(), e);
        }
    }

    /** The database refused the event; the transaction of its cause is lost with it. */
    static final class OutboxFailure extends RuntimeException {
        OutboxFailure(String message, SQLException cause) {
            super(message, cause);
        }
    }
}
