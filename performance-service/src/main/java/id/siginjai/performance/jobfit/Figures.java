package id.siginjai.performance.jobfit;

import java.math.BigDecimal;

/** Numbers as canonical JSON writes them, so that they are shown alike before and after they were kept and sealed. */
final class Figures {

    private Figures() {}

    /** Without zeros at its end. */
    static BigDecimal plain(BigDecimal number) {
        if (number == null) return null;
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
