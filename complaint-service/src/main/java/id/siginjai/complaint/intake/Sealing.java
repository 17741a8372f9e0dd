package id.siginjai.complaint.intake;

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
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what a complaint tells in confidence (Tink AEAD). The complaint's id is the associated data, so a ciphertext
 * that was put into another complaint's row does not open.
 */
@Singleton
class Sealing {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            // A later version may have written more.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Aead keys;

    Sealing(@ConfigProperty(name = "siginjai.keys.aead") String keyset) {
        keys = Keysets.aead(keyset);
    }

    byte[] seal(UUID id, Confidential confidential) {
        try {
            return keys.encrypt(JSON.writeValueAsBytes(confidential), bytes(id));
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new IllegalStateException("a complaint cannot be encrypted");
        }
    }

    /** @throws SealBroken when it was tampered with, or no key of the keyset opens it */
    Confidential open(UUID id, byte[] sealed) {
        try {
            return JSON.readValue(keys.decrypt(sealed, bytes(id)), Confidential.class);
        } catch (GeneralSecurityException | IOException e) {
            throw new SealBroken(id);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Carries no cause: a parser's message quotes what it read. */
    static final class SealBroken extends RuntimeException {
        SealBroken(UUID id) {
            super("complaint " + id + " cannot be decrypted: its key is missing from siginjai.keys.aead, or its row was"
                    + " altered");
        }
    }
}
