package id.siginjai.kit.outbox;

import id.siginjai.kit.time.Ids;
import java.time.Instant;
import java.util.UUID;

/**
 * An event to be told to others, as CloudEvents names its parts.
 *
 * @param id the event's own id ({@code ce_id}), by which a consumer recognises a repetition
 * @param topic the Kafka topic
 * @param type the CloudEvents type, such as {@code id.siginjai.official.v1}
 * @param key the record's key: events of one key arrive in the order of their transactions' locks
 * @param time when it happened ({@code ce_time})
 * @param data the body, written as JSON; its schema is {@code contracts/events/<type>.schema.json}
 */
public record OutboundEvent(UUID id, String topic, String type, String key, Instant time, Object data) {

    public static OutboundEvent of(String topic, String type, String key, Instant time, Object data) {
        return new OutboundEvent(Ids.timeOrdered(), topic, type, key, time, data);
    }
}
