package id.siginjai.acceptance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siginjai.contracts.EventContract;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Threshold events as complaint-service sends them, made of the contract's golden examples. */
final class PungliEvents {

    static final String REACHED = "id.siginjai.pungli.threshold-reached.v1";
    static final String WITHDRAWN = "id.siginjai.pungli.threshold-withdrawn.v1";

    private PungliEvents() {}

    static Event reached(UUID official, long sequence) {
        return event(REACHED, official, sequence);
    }

    static Event withdrawn(UUID official, long sequence) {
        return event(WITHDRAWN, official, sequence);
    }

    private static Event event(String type, UUID official, long sequence) {
        var contract = EventContract.of(type);
        var data = (ObjectNode) contract.example();
        data.put("officialId", official.toString()).put("sequence", sequence);
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_source", "/siginjai/complaint-service",
                "ce_type", type,
                "ce_time", "2025-07-03T02:15:30.250Z",
                "ce_dataschema", contract.dataSchema(),
                "content-type", "application/json");
        return new Event(official.toString(), headers, data.toString());
    }

    /** The same record without one of its headers. */
    static Event without(String header, Event event) {
        var headers = new HashMap<>(event.headers());
        headers.remove(header);
        return new Event(event.key(), headers, event.data());
    }
}
