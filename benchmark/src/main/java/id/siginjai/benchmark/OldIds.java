package id.siginjai.benchmark;

import java.util.SplittableRandom;
import java.util.UUID;

/** Ids that are the same in every run. */
final class OldIds {

    private OldIds() {}

    /** Marked as a random one is (RFC 9562, version 4). */
    static UUID next(SplittableRandom random) {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(0xC0L << 56) | 0x80L << 56);
    }
}
