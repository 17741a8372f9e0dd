package id.siginjai.complaint.abuse;

import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells visitors apart without knowing them: a keyed hash of the network address under a salt that is drawn anew each
 * day and at each start, and that never leaves the memory of this process. Yesterday's visitors cannot be found again by
 * anybody.
 */
@ApplicationScoped
class Visitors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private volatile Salt salt;

    Visitors(Clock clock) {
        this.clock = clock;
    }

    private record Salt(LocalDate day, byte[] bytes) {}

    String of(String address) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(saltOfToday(), ALGORITHM));
            var hash = mac.doFinal(Network.of(address).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private byte[] saltOfToday() {
        var today = CityTime.dayOf(clock.instant());
        var current = salt;
        return current != null && current.day.equals(today) ? current.bytes : newSalt(today);
    }

    private synchronized byte[] newSalt(LocalDate today) {
        if (salt == null || !salt.day.equals(today)) {
            var bytes = new byte[32];
            random.nextBytes(bytes);
            salt = new Salt(today, bytes);
        }
        return salt.bytes;
    }
}
