package id.siginjai.complaint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siginjai.contracts.EventContract;
import id.siginjai.embedded.Topic;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;

/** An event of performance-service about a mark for rotation, made of the contract's golden example. */
public final class RotationEvent {

    public static final Topic TOPIC = new Topic("siginjai.rotations");

    private final String type;
    private final UUID officialId;
    private final ObjectNode data;

    private RotationEvent(String type, UUID officialId, String status) {
        this.type = type;
        this.officialId = officialId;
        this.data = (ObjectNode) EventContract.of(type).example();
        data.put("officialId", officialId.toString())
                .put("status", status)
                .put("rotationId", UUID.randomUUID().toString());
    }

    public static RotationEvent decided(UUID officialId, String status) {
        return new RotationEvent("id.siginjai.rotation.decided.v1", officialId, status);
    }

    public static RotationEvent executed(UUID officialId) {
        return new RotationEvent("id.siginjai.rotation.executed.v1", officialId, "EXECUTED");
    }

    public RotationEvent ofRound(int round) {
        data.put("pungliRound", round);
        return this;
    }

    /** A mark that reports had no part in. */
    public RotationEvent withoutPungli() {
        data.remove("pungliRound");
        data.putArray("reasons").add("STAGNATION");
        return this;
    }

    public RotationEvent at(Instant at) {
        data.put("at", at.toString());
        return this;
    }

    public ObjectNode data() {
        return data;
    }

    public ProducerRecord<String, byte[]> record() {
        return CloudEvents.record(TOPIC, "/siginjai/performance-service", type, officialId, data);
    }

    /** Sends it and waits until it was applied. */
    public void applied(Database database) {
        var record = record();
        TOPIC.send(record);
        awaitApplied(database, record);
    }

    public static void awaitApplied(Database database, ProducerRecord<String, byte[]> record) {
        var id = new String(record.headers().lastHeader("ce_id").value());
        Awaitility.await()
                .until(() -> !database.rows("SELECT 1 FROM inbox WHERE event_id = ?", id)
                        .isEmpty());
    }
}
