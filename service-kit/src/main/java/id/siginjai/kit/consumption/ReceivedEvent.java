package id.siginjai.kit.consumption;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads a record as a CloudEvent in binary mode. */
record ReceivedEvent(EventMeta meta, byte[] data) {

    // Not the API's mapper: that one refuses unknown fields, while producers may add fields whenever they like.
    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static ReceivedEvent read(ConsumerRecord<String, byte[]> record) {
        CloudEvent event;
        try {
            event = KafkaMessageFactory.createReader(record).toEvent();
        } catch (RuntimeException e) {
            throw new Unprocessable("no CloudEvent in binary mode: an attribute is missing or malformed");
        }
        if (event.getData() == null) throw new Unprocessable("the event has no data");
        var time = event.getTime() == null ? null : event.getTime().toInstant();
        var meta = new EventMeta(event.getId(), event.getSource().toString(), event.getType(), time, record.key());
        return new ReceivedEvent(meta, event.getData().toBytes());
    }

    <T> T dataAs(Class<T> type) {
        T value;
        try {
            value = LENIENT.readValue(data, type);
        } catch (IOException e) {
            // The record's own constructor knows better what is wrong.
            if (e.getCause() instanceof Unprocessable refused) throw refused;
            throw new Unprocessable("the data is no JSON of " + meta.type());
        }
        if (value == null) throw new Unprocessable("the data is null");
        return value;
    }
}
