package id.siginjai.kit.secrets;

import com.google.crypto.tink.prf.PrfSet;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A pseudorandom function with a secret key (Tink PRF), for what must be found again but never read: receipts,
 * reporters' fingerprints, idempotency keys. Without the key nobody can try phone numbers one by one against it.
 *
 * <p>Each use names its purpose, so that equal inputs of two purposes cannot be linked.
 */
@Singleton
public class KeyedHash {

    private static final int BYTES = 32;

    private final PrfSet keys;
    private final Set<Integer> keyIds;

    KeyedHash(@ConfigProperty(name = "siginjai.keys.prf") String keyset) throws GeneralSecurityException {
        keys = Keysets.prf(keyset);
        keyIds = Set.copyOf(keys.getPrfs().keySet());
    }

    /** 32 bytes under the primary key. */
    public byte[] of(String purpose, String value) {
        return of(primaryKeyId(), purpose, value);
    }

    /** 32 bytes under the key of that id, to derive again what an older key wrote. */
    public byte[] of(int keyId, String purpose, String value) {
        try {
            var prf = keys.getPrfs().get(keyId);
            if (prf == null)
                throw new IllegalStateException("the PRF keyset no longer holds a key that is still needed");
            return prf.compute(input(purpose, value), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the PRF keyset cannot give " + BYTES + " bytes", e);
        }
    }

    public int primaryKeyId() {
        return keys.getPrimaryId();
    }

    /** Every key that may have written what is searched now, the primary one among them. */
    public Set<Integer> keyIds() {
        return keyIds;
    }

    /** The NUL between the two parts keeps ("a", "bc") and ("ab", "c") apart. */
    private static byte[] input(String purpose, String value) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(purpose.getBytes(StandardCharsets.UTF_8));
        bytes.write(0);
        bytes.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
