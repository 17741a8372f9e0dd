package id.siginjai.complaint.secrecy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.crypto.tink.Aead;
import id.siginjai.kit.secrets.Keysets;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what is told in confidence (Tink AEAD). The id of the row that keeps it is the associated data, so a
 * ciphertext that was put into another row does not open.
 */
@Singleton
public class Sealing {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            // A later version may have written more.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final byte TINK = 1;
    private static final int PREFIX_BYTES = Byte.BYTES + Integer.BYTES;

    private final Aead keys;
    private final int primaryKey;

    Sealing(@ConfigProperty(name = "siginjai.keys.aead") String keyset) {
        keys = Keysets.aead(keyset);
        primaryKey = Keysets.primaryKeyId(keyset);
        requireMarkedCiphertexts();
    }

    /** @param row the id of the row that will keep the ciphertext */
    public byte[] seal(UUID row, Object confidential) {
        try {
            return keys.encrypt(JSON.writeValueAsBytes(confidential), bytes(row));
        } catch (GeneralSecurityException | JsonProcessingException e) {
            // The cause is dropped: a serialiser's message quotes what it read.
            throw new IllegalStateException("row " + row + " cannot be encrypted");
        }
    }

    /** @throws SealBroken when it was tampered with, or no key of the keyset opens it */
    public <T> T open(UUID row, byte[] sealed, Class<T> type) {
        try {
            return JSON.readValue(keys.decrypt(sealed, bytes(row)), type);
        } catch (GeneralSecurityException | IOException e) {
            throw new SealBroken(row);
        }
    }

    /** Encrypts anew, under the key that writes now. The plain text leaves this method in no form. */
    public byte[] reseal(UUID row, byte[] sealed) {
        try {
            return keys.encrypt(keys.decrypt(sealed, bytes(row)), bytes(row));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(row);
        }
    }

    /** Keys of another output prefix write ciphertexts that do not tell their key: they could never be exchanged. */
    private void requireMarkedCiphertexts() {
        var probe = seal(new UUID(0, 0), "");
        if (!Arrays.equals(Arrays.copyOf(probe, PREFIX_BYTES), prefix())) {
            throw new IllegalArgumentException("siginjai.keys.aead: its primary key is not of Tink's output prefix");
        }
    }

    /** What every ciphertext of the key that writes now begins with (Tink's wire format). */
    public byte[] prefix() {
        return ByteBuffer.allocate(PREFIX_BYTES).put(TINK).putInt(primaryKey).array();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Carries no cause: a parser's message quotes what it read. */
    public static final class SealBroken extends RuntimeException {
        SealBroken(UUID row) {
            super("row " + row + " cannot be decrypted: its key is missing from siginjai.keys.aead, or it was altered");
        }
    }
}
