package id.siginjai.complaint.intake;

import id.siginjai.kit.secrets.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells that two reports are of one reporter without telling who: keyed hashes of the phone and of the e-mail. A name
 * alone tells nobody, since many share it.
 */
@ApplicationScoped
class Fingerprints {

    private static final int BYTES = 16;

    private final KeyedHash hash;

    Fingerprints(KeyedHash hash) {
        this.hash = hash;
    }

    /**
     * @param reporter null for an anonymous one
     * @return one for each contact and each key of the keyset, so that reports from before and after a change of the
     *     key are still known to be of one reporter; empty for an anonymous reporter
     */
    Set<String> of(Reporter reporter) {
        var fingerprints = new TreeSet<String>();
        if (reporter == null) return fingerprints;
        for (var key : hash.keyIds()) {
            if (reporter.phone() != null) {
                PhoneNumber.Validator.normalised(reporter.phone())
                        .ifPresent(number -> fingerprints.add(fingerprint(key, "reporter-phone", number)));
            }
            if (reporter.email() != null) {
                fingerprints.add(
                        fingerprint(key, "reporter-email", reporter.email().toLowerCase(Locale.ROOT)));
            }
        }
        return fingerprints;
    }

    private String fingerprint(int key, String purpose, String contact) {
        var bytes = Arrays.copyOf(hash.of(key, purpose, contact), BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
