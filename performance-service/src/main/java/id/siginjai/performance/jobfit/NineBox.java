package id.siginjai.performance.jobfit;

import id.siginjai.performance.achievements.Predicate;
import java.math.BigDecimal;
import java.util.List;

/** Where performance and potential meet. Source: PermenPANRB 3/2020, on talent. */
final class NineBox {

    /** What the work of the year was, against what was expected. */
    enum Performance {
        BELOW,
        MEETS,
        ABOVE;

        /** @param predicate null where nobody assessed the person, which is less than what was expected */
        static Performance of(Predicate predicate) {
            if (predicate == Predicate.VERY_GOOD) return ABOVE;
            return predicate == Predicate.GOOD ? MEETS : BELOW;
        }
    }

    /** What the panel expects of the person. */
    enum Potential {
        LOW,
        MIDDLE,
        HIGH;

        static Potential of(BigDecimal score, FitRules.Potential rule) {
            if (score.compareTo(BigDecimal.valueOf(rule.highFrom())) >= 0) return HIGH;
            return score.compareTo(BigDecimal.valueOf(rule.middleFrom())) >= 0 ? MIDDLE : LOW;
        }
    }

    /** From low to high potential, for performance below, meeting and above what was expected. */
    private static final List<List<Integer>> BOXES = List.of(List.of(1, 3, 6), List.of(2, 5, 8), List.of(4, 7, 9));

    private NineBox() {}

    static int of(Performance performance, Potential potential) {
        return BOXES.get(performance.ordinal()).get(potential.ordinal());
    }
}
