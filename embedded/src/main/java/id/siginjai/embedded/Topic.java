package id.siginjai.embedded;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** A topic as a test sees it: read from its beginning, and written to as another service would. */
public final class Topic {

    private final Map<String, Object> broker;
    private final String name;
    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
    private KafkaConsumer<String, byte[]> consumer;
    private KafkaProducer<String, byte[]> producer;

    /** Of the broker of this module's tests. */
    public Topic(String name) {
        this(TestStack.get().kafka().bootstrapServers(), name);
    }

    public Topic(String bootstrapServers, String name) {
        this.broker = Map.of("bootstrap.servers", bootstrapServers);
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** Everything with this key, in order. */
    public List<ConsumerRecord<String, byte[]>> of(Object key) {
        return all().stream()
                .filter(record -> key.toString().equals(record.key()))
                .toList();
    }

    /** Everything there is, in order within each key. */
    public synchronized List<ConsumerRecord<String, byte[]>> all() {
        if (consumer == null) open();
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.keySet().stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
            consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        }
        return List.copyOf(read);
    }

    private void open() {
        consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Sends and waits until the broker has it. */
    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer().send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker refused a record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a record of these headers; null data is a tombstone. */
    public void put(String key, String data, Map<String, String> headers) {
        var bytes = data == null ? null : data.getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(name, key, bytes);
        headers.forEach((header, value) -> record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        send(record);
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    /** The text of a header; null where the record lacks it. */
    public static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
