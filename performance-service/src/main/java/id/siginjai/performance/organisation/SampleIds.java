package id.siginjai.performance.organisation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Fixed ids for the sample city, so that its users, its documentation and its tests can name an official. */
final class SampleIds {

    /** 2025-06-25T00:00+07:00, the day of the story. */
    private static final long TIME = 1_750_784_400_000L;

    private SampleIds() {}

    /** Shaped as a UUID version 7 of that day, the rest being a hash of the key. */
    static UUID of(String key) {
        var hash = ByteBuffer.wrap(digest(key));
        var high = hash.getLong();
        var low = hash.getLong();
        return new UUID(TIME << 16 | 0x7000 | high & 0x0fff, 0x8000_0000_0000_0000L | low & 0x3fff_ffff_ffff_ffffL);
    }

    /** A number from 0 to bound - 1, different for each use of a key. */
    static int number(String key, String use, int bound) {
        return Math.floorMod(ByteBuffer.wrap(digest(key + '/' + use)).getInt(), bound);
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(("siginjai-sample:" + key).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
