package id.siginjai.complaint.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealingTest {

    @Test
    void aCiphertextBeginsWithItsKey() throws GeneralSecurityException {
        var sealing = new Sealing(keyset(PredefinedAeadParameters.AES256_GCM));

        assertThat(sealing.seal(UUID.randomUUID(), "told")).startsWith(sealing.prefix());
    }

    @Test
    void aKeyWhoseCiphertextsDoNotTellItIsRefused() throws GeneralSecurityException {
        var raw = keyset(AesGcmParameters.builder()
                .setKeySizeBytes(32)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build());

        assertThatThrownBy(() -> new Sealing(raw)).hasMessageContaining("output prefix");
    }

    private static String keyset(Parameters parameters) throws GeneralSecurityException {
        AeadConfig.register();
        return Base64.getEncoder()
                .encodeToString(TinkProtoKeysetFormat.serializeKeyset(
                        KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get()));
    }
}
