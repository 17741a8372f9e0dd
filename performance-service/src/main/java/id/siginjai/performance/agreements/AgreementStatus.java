package id.siginjai.performance.agreements;

import id.siginjai.kit.problem.Conflict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of an agreement, and which steps each of its states allows. Source: PermenPANRB 53/2014. */
@Schema(
        description =
                "DRAFT in preparation; SUBMITTED awaits signatures; SIGNED in force; SUPERSEDED by its amendment; "
                        + "CLOSED at the end of its year")
enum AgreementStatus {
    DRAFT(Step.CHANGE, Step.SUBMISSION, Step.DISCARD),
    SUBMITTED(Step.SIGNATURES, Step.RETURN),
    SIGNED(Step.AMENDMENTS, Step.CLOSURE),
    SUPERSEDED,
    CLOSED;

    /** What somebody may do to an agreement. */
    enum Step {
        CHANGE,
        SUBMISSION,
        DISCARD,
        SIGNATURES,
        RETURN,
        AMENDMENTS,
        CLOSURE
    }

    private final Set<Step> steps;

    AgreementStatus(Step... steps) {
        this.steps = EnumSet.noneOf(Step.class);
        this.steps.addAll(Arrays.asList(steps));
    }

    boolean allows(Step step) {
        return steps.contains(step);
    }

    /** True for what was signed, whatever became of it. */
    boolean isSealed() {
        return this == SIGNED || this == SUPERSEDED || this == CLOSED;
    }

    /** True for what nothing more can be done with. */
    boolean isAtItsEnd() {
        return steps.isEmpty();
    }

    /** @throws Conflict that names this state and what it allows */
    void require(Step step) {
        if (allows(step)) return;
        throw steps.isEmpty()
                ? new Conflict("agreement.at-its-end", this)
                : new Conflict(
                        "agreement.out-of-order",
                        this,
                        steps.stream().map(Step::name).collect(Collectors.joining(", ")));
    }
}
