package id.siginjai.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record, read as a CloudEvent in binary mode. */
record Event(String key, Map<String, String> headers, String data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Event of(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        var data = record.value() == null ? null : new String(record.value(), StandardCharsets.UTF_8);
        return new Event(record.key(), headers, data);
    }

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
