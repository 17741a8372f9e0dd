package id.siginjai.kit.consumption;

import java.time.Instant;

/**
 * The CloudEvents attributes of a received event.
 *
 * @param id unique within its source
 * @param time when it happened, as its producer says; null where the producer does not say
 * @param key the record's key, null where it has none
 */
public record EventMeta(String id, String source, String type, Instant time, String key) {}
