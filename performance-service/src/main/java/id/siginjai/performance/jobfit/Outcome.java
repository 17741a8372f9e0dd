package id.siginjai.performance.jobfit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a job fit ends with. Nobody is left without a post: there is no third one. */
@Schema(
        name = "JobFitOutcome",
        description =
                "RETAIN stays in the post; ROTATE is recommended for rotation (penyegaran), which a person decides")
public enum Outcome {
    RETAIN,
    ROTATE;

    private static final int STAGNATION = 2;

    /** What shows that somebody had the chance and stays stagnant. */
    @Schema(
            name = "StagnationSign",
            description =
                    "NO_VERIFIED_INNOVATION where the post owes one; NOT_ABOVE_BASELINE the achievement did not grow "
                            + "over the year before; LOW_TOTAL the total is below the setting's")
    enum Sign {
        NO_VERIFIED_INNOVATION,
        NOT_ABOVE_BASELINE,
        LOW_TOTAL
    }

    /** The signs that apply, in their order. What cannot be compared is no sign: a recommendation needs its evidence. */
    static List<Sign> signs(Evidence evidence, BigDecimal total, FitRules.Stagnation rule) {
        var signs = new ArrayList<Sign>();
        if (evidence.post().owesInnovation() && evidence.innovation() == null) {
            signs.add(Sign.NO_VERIFIED_INNOVATION);
        }
        var performance = evidence.performance();
        if (performance != null
                && performance.leap() != null
                && performance.leap().signum() <= 0) {
            signs.add(Sign.NOT_ABOVE_BASELINE);
        }
        if (total.compareTo(BigDecimal.valueOf(rule.totalBelow())) < 0) signs.add(Sign.LOW_TOTAL);
        return List.copyOf(signs);
    }

    /** Two of them are stagnation, however many the setting asks for a rotation. */
    static boolean isStagnation(List<Sign> signs) {
        return signs.size() >= STAGNATION;
    }

    static Outcome of(List<Sign> signs, FitRules.Stagnation rule) {
        return signs.size() >= rule.signs() ? ROTATE : RETAIN;
    }
}
