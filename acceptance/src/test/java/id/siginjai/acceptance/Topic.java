package id.siginjai.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic as anybody at the broker sees it: all its records so far, and a way to put one there. */
final class Topic {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> broker;
    private final String name;

    Topic(String bootstrapServers, String name) {
        this.broker = Map.of("bootstrap.servers", bootstrapServers);
        this.name = name;
    }

    /** A record, read as a CloudEvent in binary mode. */
    record Event(String key, Map<String, String> headers, String data) {

        String id() {
            return headers.get("ce_id");
        }

        String type() {
            return headers.get("ce_type");
        }

        JsonNode json() {
            try {
                return JSON.readTree(data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    List<Event> eventsOf(UUID official) {
        return eventsOf(List.of(official));
    }

    /** In the order of arrival within a key. */
    List<Event> eventsOf(Collection<UUID> officials) {
        return events().stream()
                .filter(event -> event.key() != null
                        && officials.stream()
                                .anyMatch(official -> official.toString().equals(event.key())))
                .toList();
    }

    List<Event> events() {
        try (var consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<Event>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> found.add(read(record)));
            }
            return found;
        }
    }

    private static Event read(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        var data = record.value() == null ? null : new String(record.value(), StandardCharsets.UTF_8);
        return new Event(record.key(), headers, data);
    }

    void put(Event... events) {
        put(List.of(events));
    }

    /** Returns when the broker has them all. */
    void put(List<Event> events) {
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            for (var event : events) {
                var bytes = event.data() == null ? null : event.data().getBytes(StandardCharsets.UTF_8);
                var record = new ProducerRecord<>(name, event.key(), bytes);
                event.headers()
                        .forEach((header, value) ->
                                record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(record).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("not sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
