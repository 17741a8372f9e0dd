package id.siginjai.complaint;

import id.siginjai.embedded.TestStack;
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

/** A topic of the real broker, read from its beginning, and written to as another service would. */
public final class Topic {

    private static KafkaProducer<String, byte[]> producer;

    private final String name;
    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
    private KafkaConsumer<String, byte[]> consumer;

    public Topic(String name) {
        this.name = name;
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
        consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
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

    public String name() {
        return name;
    }

    private static synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", TestStack.get().kafka().bootstrapServers());
    }
}
