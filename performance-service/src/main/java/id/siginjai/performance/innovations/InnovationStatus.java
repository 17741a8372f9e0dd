package id.siginjai.performance.innovations;

import id.siginjai.kit.problem.Conflict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a proposal, and which steps that allows. */
@Schema(
        description =
                "PROPOSED awaits its verification; VERIFIED all five criteria hold; REJECTED one does not: its end")
enum InnovationStatus {
    PROPOSED(Step.CHANGE, Step.STAGE, Step.BENEFIT, Step.VERIFICATION),
    VERIFIED(Step.STAGE, Step.BENEFIT, Step.MATURITY),
    REJECTED;

    /** What somebody may do to an innovation. */
    enum Step {
        CHANGE,
        STAGE,
        BENEFIT,
        VERIFICATION,
        MATURITY
    }

    private final Set<Step> steps;

    InnovationStatus(Step... steps) {
        this.steps = EnumSet.noneOf(Step.class);
        this.steps.addAll(Arrays.asList(steps));
    }

    /** @throws Conflict that names this state and what it allows */
    void require(Step step) {
        if (steps.contains(step)) return;
        if (steps.isEmpty()) throw new Conflict("innovation.at-its-end", this);
        throw new Conflict(
                "innovation.out-of-order", this, steps.stream().map(Step::name).collect(Collectors.joining(", ")));
    }
}
