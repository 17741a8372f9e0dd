package id.siginjai.embedded;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Makes the secrets that production needs. */
final class Keys {

    private Keys() {}

    /** Lines for an {@code .env} file. */
    static String fresh() {
        try {
            PrfConfig.register();
            AeadConfig.register();
            return "SIGINJAI_KEYS_PRF=" + keyset(PredefinedPrfParameters.HKDF_SHA256) + "\nSIGINJAI_KEYS_AEAD="
                    + keyset(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make keys", e);
        }
    }

    private static String keyset(Parameters parameters) throws GeneralSecurityException {
        var keyset = KeysetHandle.generateNew(parameters);
        return Base64.getEncoder()
                .encodeToString(TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
    }
}
