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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the secrets that production needs, and exchanges their keys. */
final class Keys {

    private static final List<String> NAMES = List.of("SIGINJAI_KEYS_PRF", "SIGINJAI_KEYS_AEAD");

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

    /** The keysets of an environment with a change made to each, as lines for an {@code .env} file. */
    static String changed(Change change, Map<String, String> environment) {
        var lines = NAMES.stream()
                .filter(name -> environment.get(name) != null)
                .map(name -> name + "=" + changed(change, name, environment.get(name)))
                .collect(Collectors.joining("\n"));
        if (lines.isEmpty()) throw new IllegalStateException("set " + String.join(" or ", NAMES) + " first");
        return lines;
    }

    private static String changed(Change change, String name, String keyset) {
        try {
            PrfConfig.register();
            AeadConfig.register();
            var bytes = Base64.getDecoder().decode(keyset.strip());
            var before = TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get());
            return text(change.of(before));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // The cause is dropped on purpose: parsers quote what they could not read, and this is a key.
            throw new IllegalStateException(name + " holds no keyset");
        }
    }

    /** How keys come and go. */
    enum Change {
        /** A new key that only reads. Once every instance knows it, it may be promoted. */
        ADD {
            @Override
            KeysetHandle of(KeysetHandle keys) throws GeneralSecurityException {
                var parameters = keys.getPrimary().getKey().getParameters();
                return KeysetHandle.newBuilder(keys)
                        .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                                .withRandomId())
                        .build();
            }
        },
        /** The newest key writes from now on. */
        PROMOTE {
            @Override
            KeysetHandle of(KeysetHandle keys) throws GeneralSecurityException {
                var changed = KeysetHandle.newBuilder(keys);
                changed.getAt(keys.size() - 1).makePrimary();
                return changed.build();
            }
        },
        /** Only the key that writes is left: what another has written can never be read again. */
        RETIRE {
            @Override
            KeysetHandle of(KeysetHandle keys) throws GeneralSecurityException {
                var changed = KeysetHandle.newBuilder(keys);
                for (var i = keys.size() - 1; i >= 0; i--) {
                    if (!keys.getAt(i).isPrimary()) changed.deleteAt(i);
                }
                return changed.build();
            }
        };

        abstract KeysetHandle of(KeysetHandle keys) throws GeneralSecurityException;

        static Change named(String name) {
            return Arrays.stream(values())
                    .filter(change -> change.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("keys, keys add, keys promote or keys retire"));
        }
    }

    private static String keyset(Parameters parameters) throws GeneralSecurityException {
        return text(KeysetHandle.generateNew(parameters));
    }

    private static String text(KeysetHandle keyset) throws GeneralSecurityException {
        return Base64.getEncoder()
                .encodeToString(TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
    }
}
