package id.siginjai.kit.outbox;

import io.cloudevents.kafka.KafkaMessageFactory;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends rows to Kafka, with at most one record of a key in flight: what fails is never overtaken by its successor. */
class Sender implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final TraceContext traces;

    Sender(Map<String, Object> broker, TraceContext traces) {
        var config = new HashMap<>(broker);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // Bounded, so that a relay whose broker is away keeps its database session alive and can be stopped.
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        this.producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        this.traces = traces;
    }

    /**
     * Sends what it can of the rows, which come in order of position.
     *
     * @return what the broker has acknowledged, and the failure that ended the sending, if one did
     */
    Outcome send(List<OutboxRow> rows) throws InterruptedException {
        var sent = new ArrayList<Long>();
        var rest = rows;
        while (!rest.isEmpty()) {
            var wave = new Wave();
            var later = new ArrayList<OutboxRow>();
            for (var row : rest) (wave.takes(row) ? wave.rows : later).add(row);
            var failure = sendAll(wave.rows, sent);
            if (failure != null) return new Outcome(sent, failure);
            rest = later;
        }
        return new Outcome(sent, null);
    }

    /** Appends to {@code sent} what was acknowledged; gives the first failure, or null. */
    private Exception sendAll(List<OutboxRow> wave, List<Long> sent) throws InterruptedException {
        var inFlight = new ArrayList<InFlight>();
        Exception failure = null;
        for (var row : wave) {
            try {
                inFlight.add(start(row));
            } catch (RuntimeException e) {
                failure = e;
                break;
            }
        }
        for (var flight : inFlight) {
            try {
                flight.acknowledgement.get();
                sent.add(flight.row.position());
            } catch (ExecutionException e) {
                flight.span.setStatus(StatusCode.ERROR);
                if (failure == null) failure = e;
            } finally {
                flight.span.end();
            }
        }
        return failure;
    }

    private InFlight start(OutboxRow row) {
        var span = traces.startPublish(row);
        try {
            ProducerRecord<String, byte[]> record = KafkaMessageFactory.<String>createWriter(row.topic(), row.key())
                    .writeBinary(row.toCloudEvent());
            var traceparent = traces.of(span);
            if (traceparent != null) {
                record.headers().add(TraceContext.HEADER, traceparent.getBytes(StandardCharsets.US_ASCII));
            }
            return new InFlight(row, span, producer.send(record));
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR);
            span.end();
            throw e;
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    record Outcome(List<Long> sent, Exception failure) {}

    private record InFlight(OutboxRow row, Span span, Future<RecordMetadata> acknowledgement) {}

    private static final class Wave {
        final List<OutboxRow> rows = new ArrayList<>();
        private final HashSet<String> keys = new HashSet<>();

        boolean takes(OutboxRow row) {
            return keys.add(row.topic() + ' ' + row.key());
        }
    }
}
