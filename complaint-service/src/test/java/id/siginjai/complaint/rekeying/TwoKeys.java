package id.siginjai.complaint.rekeying;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import id.siginjai.kit.secrets.Keysets;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** A keyset to which a new primary key was added. */
public class TwoKeys implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("siginjai.keys.aead", withANewKey(old()), "siginjai.re-encryption.every", "1s");
    }

    private static String old() {
        return ConfigProvider.getConfig().getValue("siginjai.sandbox.keys.aead", String.class);
    }

    private static String withANewKey(String keyset) {
        try {
            Keysets.aead(keyset); // registers Tink's key types
            var old = TinkProtoKeysetFormat.parseKeyset(
                    Base64.getDecoder().decode(keyset), InsecureSecretKeyAccess.get());
            var both = KeysetHandle.newBuilder(old)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build();
            return Base64.getEncoder()
                    .encodeToString(TinkProtoKeysetFormat.serializeKeyset(both, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the old key alone would have written. */
    static byte[] byTheOldKey(UUID row, String plain) {
        return seal(Keysets.aead(old()), row, plain);
    }

    private static byte[] seal(Aead key, UUID row, String plain) {
        try {
            var bound = ByteBuffer.allocate(16)
                    .putLong(row.getMostSignificantBits())
                    .putLong(row.getLeastSignificantBits());
            return key.encrypt(plain.getBytes(StandardCharsets.UTF_8), bound.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
