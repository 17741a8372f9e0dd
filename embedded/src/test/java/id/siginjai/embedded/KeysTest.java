package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void keysetsAreUsableWhereTheServicesUseThem() throws GeneralSecurityException, IOException {
        var keys = fresh();

        var aead = keyset(keys, "SIGINJAI_KEYS_AEAD").getPrimitive(RegistryConfiguration.get(), Aead.class);
        var prf = keyset(keys, "SIGINJAI_KEYS_PRF").getPrimitive(RegistryConfiguration.get(), PrfSet.class);

        var sealed = aead.encrypt("told in confidence".getBytes(), "id".getBytes());
        assertThat(aead.decrypt(sealed, "id".getBytes())).asString().isEqualTo("told in confidence");
        assertThat(prf.computePrimary("id".getBytes(), 32)).hasSize(32);
    }

    @Test
    void noTwoCitiesGetTheSame() throws IOException {
        assertThat(fresh()).doesNotContainValue(fresh().get("SIGINJAI_KEYS_AEAD"));
    }

    private static Properties fresh() throws IOException {
        var keys = new Properties();
        keys.load(new StringReader(Keys.fresh()));
        return keys;
    }

    private static KeysetHandle keyset(Properties keys, String name) throws GeneralSecurityException {
        var bytes = Base64.getDecoder().decode(keys.getProperty(name));
        return TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get());
    }
}
