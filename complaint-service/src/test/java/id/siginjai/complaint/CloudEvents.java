package id.siginjai.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import id.siginjai.embedded.Topic;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Records as another service's relay sends them: CloudEvents in binary mode. */
public final class CloudEvents {

    private CloudEvents() {}

    public static ProducerRecord<String, byte[]> record(
            Topic topic, String source, String type, UUID key, JsonNode data) {
        var record = new ProducerRecord<>(
                topic.name(), key.toString(), data.toString().getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", UUID.randomUUID().toString());
        header(record, "ce_source", source);
        header(record, "ce_type", type);
        header(record, "ce_time", "2025-07-03T02:15:30.300Z");
        header(record, "ce_dataschema", "urn:siginjai:schema:" + type);
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
