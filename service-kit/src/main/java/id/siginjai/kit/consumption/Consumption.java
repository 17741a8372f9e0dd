package id.siginjai.kit.consumption;

import id.siginjai.kit.audit.AuditSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Applies events. What passes by itself (the database is away, a deadlock) is retried here, in place and without end,
 * so the partition waits and nothing is lost; what cannot be processed leaves as {@link Unprocessable}, which the
 * channel's dead-letter strategy parks, and the partition goes on.
 */
@ApplicationScoped
public class Consumption {

    private static final Logger LOG = Logger.getLogger(Consumption.class);

    private final Inbox inbox;
    private final Patience patience;
    private final MeterRegistry metrics;

    Consumption(Inbox inbox, Patience patience, MeterRegistry metrics) {
        this.inbox = inbox;
        this.patience = patience;
        this.metrics = metrics;
    }

    /** Applies the event unless it was applied before; inbox and effect are one transaction. */
    public void once(ConsumerRecord<String, byte[]> record, Handlers handlers) {
        consume(record, handlers, true);
    }

    /** Applies the event each time it comes: for effects that a version makes repeatable. */
    public void repeatable(ConsumerRecord<String, byte[]> record, Handlers handlers) {
        consume(record, handlers, false);
    }

    private void consume(ConsumerRecord<String, byte[]> record, Handlers handlers, boolean once) {
        try {
            var event = ReceivedEvent.read(record);
            var handler = handlers.of(event.meta().type()).orElse(null);
            if (handler == null) {
                count(record, "ignored");
                return;
            }
            count(record, apply(event, handler, once) ? "applied" : "repeated");
        } catch (Unprocessable e) {
            count(record, "parked");
            LOG.warnf("Parked %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), e.getMessage());
            throw e;
        }
    }

    private <T> boolean apply(ReceivedEvent event, Handlers.Handler<T> handler, boolean once) {
        var data = event.dataAs(handler.data());
        var meta = event.meta();
        return AuditSource.during(
                "event " + meta.type(),
                () -> patience.with(() -> QuarkusTransaction.requiringNew().call(() -> {
                    if (once && !inbox.isFirst(meta)) return false;
                    handler.effect().accept(data, meta);
                    return true;
                })));
    }

    private void count(ConsumerRecord<?, ?> record, String outcome) {
        metrics.counter("siginjai.events.received", "topic", record.topic(), "outcome", outcome)
                .increment();
    }
}
