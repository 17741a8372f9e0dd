package id.siginjai.complaint.intake;

import id.siginjai.kit.secrets.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Receipts: 16 digits by which a reporter, and nobody else, finds the complaint again. A receipt is derived from the id
 * by a secret key, so it can be given again without being stored; found it is by its keyed hash.
 */
@ApplicationScoped
class Receipts {

    private static final long SIXTEEN_DIGITS = 10_000_000_000_000_000L;

    private static final UUID NOBODYS = new UUID(0, 0);

    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

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

    /**
     * Whether it is the very receipt. Takes as long whichever of its digits differ, and as long for a complaint that is
     * not there: where nothing was found, a receipt is derived all the same and compared in vain.
     */
    boolean isGiven(String receipt, Optional<GivenReceipt> found) {
        var given = found.orElse(new GivenReceipt(NOBODYS, key()));
        var same = MessageDigest.isEqual(bytes(of(given.complaintId(), given.key())), bytes(receipt));
        return same && found.isPresent();
    }

    private static byte[] bytes(String receipt) {
        return receipt.getBytes(StandardCharsets.UTF_8);
    }

    byte[] hash(String receipt) {
        return hash.of(LOOKUP, receipt);
    }

    /** What no receipt is found by. */
    byte[] hashOfNone() {
        var hash = new byte[HASH_BYTES];
        RANDOM.nextBytes(hash);
        return hash;
    }

    /** Under every key of the keyset: a receipt is found also after the key was changed. */
    Collection<byte[]> hashes(String receipt) {
        return hash.keyIds().stream().map(key -> hash.of(key, LOOKUP, receipt)).toList();
    }
}
