package id.siginjai.kit.idempotency;

/** A key and the body that it came with, as they are kept: keyed hashes, from which neither can be read. */
public record IdempotencyKey(byte[] keyHash, byte[] bodyHash) {

    /**
     * For a statement that reserves the key and creates something at once: the common table expression {@code reserved},
     * which has a row where the key was free, and none where it is taken or null.
     *
     * @param request a relation of one row with {@code key_hash}, {@code body_hash}, {@code resource_id} and {@code at}
     */
    public static String reservedFor(String request) {
        return """
                reserved AS (
                    INSERT INTO idempotency (key_hash, body_hash, created_at, resource_id)
                    SELECT key_hash, body_hash, at, resource_id FROM %s WHERE key_hash IS NOT NULL
                    ON CONFLICT DO NOTHING RETURNING key_hash
                )""".formatted(request);
    }
}
