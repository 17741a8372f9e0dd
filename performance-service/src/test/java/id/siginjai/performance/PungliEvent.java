package id.siginjai.performance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siginjai.contracts.EventContract;
import id.siginjai.embedded.Topic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event of complaint-service, made of the contract's golden example and sent as that service sends it. */
public final class PungliEvent {

    public static final Topic TOPIC = new Topic("siginjai.pungli");
    public static final String REACHED = "id.siginjai.pungli.threshold-reached.v1";
    public static final String WITHDRAWN = "id.siginjai.pungli.threshold-withdrawn.v1";

    private final UUID id = UUID.randomUUID();
    private final String type;
    private final UUID officialId;
    private final ObjectNode data;

    private PungliEvent(String type, UUID officialId) {
        this.type = type;
        this.officialId = officialId;
        this.data = (ObjectNode) EventContract.of(type).example();
        data.put("officialId", officialId.toString());
    }

    /** Three complaints with ids of their own. */
    public static PungliEvent reached(UUID officialId) {
        var event = new PungliEvent(REACHED, officialId);
        var ids = event.data.putArray("complaintIds");
        IntStream.range(0, 3).forEach(i -> ids.add(UUID.randomUUID().toString()));
        return event;
    }

    public static PungliEvent withdrawn(UUID officialId) {
        return new PungliEvent(WITHDRAWN, officialId);
    }

    public PungliEvent sequence(long sequence) {
        data.put("sequence", sequence);
        return this;
    }

    public PungliEvent round(int round) {
        data.put("round", round);
        return this;
    }

    /** Anything else of the data. */
    public ObjectNode data() {
        return data;
    }

    public List<String> complaintIds() {
        return IntStream.range(0, data.path("complaintIds").size())
                .mapToObj(i -> data.path("complaintIds").path(i).asText())
                .toList();
    }

    public PungliEvent send() {
        TOPIC.send(record());
        return this;
    }

    /** For whoever wants to damage it before it is sent. */
    public ProducerRecord<String, byte[]> record() {
        var record = new ProducerRecord<>(
                TOPIC.name(), officialId.toString(), data.toString().getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_source", "/siginjai/complaint-service");
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
