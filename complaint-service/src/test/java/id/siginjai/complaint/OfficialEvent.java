package id.siginjai.complaint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siginjai.contracts.EventContract;
import id.siginjai.embedded.Topic;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;

/** An event of performance-service about an official, made of the contract's golden example. */
public final class OfficialEvent {

    public static final Topic TOPIC = new Topic("siginjai.officials");

    private static final String TYPE = "id.siginjai.official.v1";

    private final UUID officialId;
    private final ObjectNode data;

    private OfficialEvent(UUID officialId, String name) {
        this.officialId = officialId;
        this.data = (ObjectNode) EventContract.of(TYPE).example();
        data.put("officialId", officialId.toString()).put("version", 1).put("name", name);
        data.putArray("appointments");
    }

    /** An official with no appointment yet. */
    public static OfficialEvent of(UUID officialId, String name) {
        return new OfficialEvent(officialId, name);
    }

    public OfficialEvent version(long version) {
        data.put("version", version);
        return this;
    }

    /** In the post since long ago, with no end set. */
    public OfficialEvent holds(String unitCode, String title) {
        return held(unitCode, title, false, LocalDate.of(2020, 1, 1), null);
    }

    public OfficialEvent standsInAt(String unitCode, String title) {
        return held(unitCode, title, true, LocalDate.of(2020, 1, 1), null);
    }

    /** @param to the last day in the post; null while no end is set */
    public OfficialEvent held(String unitCode, String title, boolean acting, LocalDate from, LocalDate to) {
        var appointment = data.withArray("appointments")
                .addObject()
                .put("positionId", UUID.randomUUID().toString())
                .put("positionTitle", title)
                .put("unitCode", unitCode)
                .put("unitName", "Unit " + unitCode)
                .put("acting", acting)
                .put("from", from.toString());
        if (to != null) appointment.put("to", to.toString());
        return this;
    }

    /** Anything else of the data. */
    public ObjectNode data() {
        return data;
    }

    public OfficialEvent send() {
        TOPIC.send(record());
        return this;
    }

    /** Sends it and waits until the directory has it. */
    public void applied(Database database) {
        send();
        Awaitility.await()
                .until(() -> !database.rows(
                                "SELECT 1 FROM official WHERE id = ? AND version = ?",
                                officialId,
                                data.get("version").asLong())
                        .isEmpty());
    }

    /** Sends it and waits until the directory has it, or something newer. */
    public void sentAndSettled(Database database) {
        send();
        Awaitility.await()
                .until(() -> !database.rows(
                                "SELECT 1 FROM official WHERE id = ? AND version >= ?",
                                officialId,
                                data.get("version").asLong())
                        .isEmpty());
    }

    /** For whoever wants to damage it before it is sent. */
    public ProducerRecord<String, byte[]> record() {
        return CloudEvents.record(TOPIC, "/siginjai/performance-service", TYPE, officialId, data);
    }
}
