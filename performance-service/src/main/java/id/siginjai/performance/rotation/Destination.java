package id.siginjai.performance.rotation;

import id.siginjai.performance.organisation.PositionLevel;
import java.util.Locale;

/**
 * Whether an official may be moved to a post, by its level: to an equal one, or by decision of discipline one level
 * down. Source: PP 11/2017; PP 94/2021 article 8 (penurunan jabatan setingkat lebih rendah).
 */
enum Destination {
    EQUAL,
    DEMOTION_BY_DECISION,
    HIGHER,
    LOWER,
    TOO_LOW;

    static Destination judge(PositionLevel from, PositionLevel to, boolean demotionDecided) {
        var down = from.stepsDownTo(to);
        if (down == 0) return EQUAL;
        if (down < 0) return HIGHER;
        if (!demotionDecided) return LOWER;
        return down == 1 ? DEMOTION_BY_DECISION : TOO_LOW;
    }

    /** How a refusal is named among the messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isAllowed() {
        return this == EQUAL || this == DEMOTION_BY_DECISION;
    }
}
