package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    private static final byte[] TEXT = {1, 2, 3};
    private static final byte[] NOTHING = {};

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

    @Test
    void anAddedKeyReadsAPromotedOneWritesAndARetiredOneIsGone() throws GeneralSecurityException {
        var first = keysetOf(Keys.fresh());
        var sealed = aead(first).encrypt(TEXT, NOTHING);

        var added = changed("add", first);
        var promoted = changed("promote", added);
        var retired = changed("retire", promoted);

        assertThat(aead(first).decrypt(aead(added).encrypt(TEXT, NOTHING), NOTHING))
                .isEqualTo(TEXT);
        var byTheNewOne = aead(promoted).encrypt(TEXT, NOTHING);
        assertThat(aead(added).decrypt(byTheNewOne, NOTHING)).isEqualTo(TEXT);
        assertThat(aead(promoted).decrypt(sealed, NOTHING)).isEqualTo(TEXT);
        assertThatThrownBy(() -> aead(first).decrypt(byTheNewOne, NOTHING))
                .isInstanceOf(GeneralSecurityException.class);
        assertThat(aead(retired).decrypt(byTheNewOne, NOTHING)).isEqualTo(TEXT);
        assertThatThrownBy(() -> aead(retired).decrypt(sealed, NOTHING)).isInstanceOf(GeneralSecurityException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!", "AAAA"})
    void whatIsNoKeysetIsNotRepeated(String text) {
        assertThatThrownBy(() -> changed("add", text)).hasMessage("SIGINJAI_KEYS_AEAD holds no keyset");
    }

    private static String changed(String change, String keyset) {
        return keysetOf(Keys.changed(Keys.Change.named(change), Map.of("SIGINJAI_KEYS_AEAD", keyset)));
    }

    private static String keysetOf(String lines) {
        return lines.lines()
                .filter(line -> line.startsWith("SIGINJAI_KEYS_AEAD="))
                .findFirst()
                .orElseThrow()
                .substring("SIGINJAI_KEYS_AEAD=".length());
    }

    private static Aead aead(String keyset) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(Base64.getDecoder().decode(keyset), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
