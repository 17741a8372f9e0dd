package id.siginjai.kit.idempotency;

/** A key and the body that it came with, as they are kept: keyed hashes, from which neither can be read. */
public record IdempotencyKey(byte[] keyHash, byte[] bodyHash) {

    /**
     * For a statement that reserves keys and creates something for each at once: the common table expression
     * {@code reserved}, which has the {@code resource_id} of each request whose key was free; of several with one key,
     * that of one. The keys are locked in one order for everybody.
     *
     * @param requests a relation with {@code key_hash} (null where there is none), {@code body_hash},
     *     {@code resource_id} and {@code at}
     */
    public static String reservedFor(String requests) {
        return """
                reserved AS (
                    INSERT INTO idempotency (key_hash, body_hash, created_at, resource_id)
                    SELECT key_hash, body_hash, at, resource_id FROM %s WHERE key_hash IS NOT NULL ORDER BY key_hash
                    ON CONFLICT DO NOTHING RETURNING resource_id
                )""".formatted(requests);
    }
}
