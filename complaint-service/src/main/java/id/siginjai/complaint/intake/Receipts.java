package id.siginjai.complaint.intake;

import id.siginjai.kit.secrets.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.UUID;

/**
 * Receipts: 16 digits by which a reporter, and nobody else, finds the complaint again. A receipt is derived from the id
 * by a secret key, so it can be given again without being stored; found it is by its keyed hash.
 */
@ApplicationScoped
class Receipts {

    private static final long SIXTEEN_DIGITS = 10_000_000_000_000_000L;

    private static final String LOOKUP = "receipt-lookup";

    private final KeyedHash hash;

    Receipts(KeyedHash hash) {
        this.hash = hash;
    }

    /** The key that new receipts are derived with; kept beside the complaint. */
    int key() {
        return hash.primaryKeyId();
    }

    String of(UUID complaint, int key) {
        var number =
                ByteBuffer.wrap(hash.of(key, "receipt", complaint.toString())).getLong();
        return "%016d".formatted(Long.remainderUnsigned(number, SIXTEEN_DIGITS));
    }

    byte[] hash(String receipt) {
        return hash.of(LOOKUP, receipt);
    }

    /** Under every key of the keyset: a receipt is found also after the key was changed. */
    Collection<byte[]> hashes(String receipt) {
        return hash.keyIds().stream().map(key -> hash.of(key, LOOKUP, receipt)).toList();
    }
}
