package id.siginjai.kit.consumption;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer whose effect is a row, and which fails as its tests ask it to. */
@Singleton
public class ThingEvents {

    static final String TYPE = "id.siginjai.thing.v1";

    record Numbered(Integer number) {}

    final AtomicInteger databaseAway = new AtomicInteger();
    final List<Integer> refused = new CopyOnWriteArrayList<>();

    private final Consumption consumption;
    private final DataSource dataSource;
    private final Handlers handlers = Handlers.of().on(TYPE, Numbered.class, this::apply);

    ThingEvents(Consumption consumption, DataSource dataSource) {
        this.consumption = consumption;
        this.dataSource = dataSource;
    }

    @Incoming("things")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        consumption.once(record, handlers);
    }

    private void apply(Numbered event, EventMeta meta) {
        if (event.number() == null) throw new Unprocessable("number is missing");
        if (databaseAway.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("no row", new SQLTransientConnectionException("away"));
        }
        if (refused.contains(event.number())) throw new IllegalArgumentException("secret " + event.number());
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("INSERT INTO seen (key, number) VALUES (?, ?)")) {
            statement.setString(1, meta.key());
            statement.setInt(2, event.number());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
