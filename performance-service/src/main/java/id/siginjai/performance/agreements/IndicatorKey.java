package id.siginjai.performance.agreements;

import id.siginjai.kit.seal.Seal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;

/**
 * What makes an indicator the same one in other revisions and years: its name and measure, in the unit that its head
 * answers for, or in the post where that heads no unit. Case and spacing don't count. An indicator that gets another name
 * keeps its key by being given it.
 */
final class IndicatorKey {

    private IndicatorKey() {}

    /** @param scope the unit's code for who heads it, else the post's id */
    static UUID of(String scope, String name, String measure) {
        var hash = Seal.sha256(String.join("\n", scope, normal(name), normal(measure)));
        return version8(
                new BigInteger(hash.substring(0, 16), 16).longValue(),
                new BigInteger(hash.substring(16, 32), 16).longValue());
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** RFC 9562, 5.8: made of what only we can interpret. */
    private static UUID version8(long high, long low) {
        return new UUID(high & ~0xF000L | 0x8000L, low & ~(0b11L << 62) | 0b10L << 62);
    }
}
