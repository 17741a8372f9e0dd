package id.siginjai.kit.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Reads Tink keysets from configuration: base64 of Tink's binary format. A keyset may hold several keys: the primary
 * one writes, all of them read, which is what makes a key rotation possible without touching old rows.
 */
public final class Keysets {

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Keysets() {}

    /** @throws IllegalArgumentException when the text is no such keyset; the message never holds the text */
    public static Aead aead(String base64) {
        return primitive(base64, Aead.class);
    }

    /** The id of the key that writes; it stands in each of its ciphertexts' first bytes. */
    public static int primaryKeyId(String base64) {
        try {
            return parse(base64).getPrimary().getId();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // The cause is dropped on purpose, as below.
            throw new IllegalArgumentException("not a base64 Tink keyset");
        }
    }

    static PrfSet prf(String base64) {
        return primitive(base64, PrfSet.class);
    }

    private static <P> P primitive(String base64, Class<P> type) {
        try {
            return parse(base64).getPrimitive(RegistryConfiguration.get(), type);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // The cause is dropped on purpose: parsers quote what they could not read, and this is a key.
            throw new IllegalArgumentException("not a base64 Tink keyset for " + type.getSimpleName());
        }
    }

    private static KeysetHandle parse(String base64) throws GeneralSecurityException {
        var bytes = Base64.getDecoder().decode(base64.strip());
        return TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get());
    }
}
