package id.siginjai.complaint.intake;

import static java.util.stream.Collectors.joining;

import id.siginjai.complaint.strikes.Report.Standing;
import id.siginjai.kit.problem.Conflict;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a complaint. */
@Schema(description = """
        `RECEIVED` → `VERIFYING` → (`NEEDS_INFORMATION`) → `INVESTIGATING` → `SUBSTANTIATED`, `UNSUBSTANTIATED` or \
        `REFERRED` (to law enforcement); or `DUPLICATE`, or `WITHDRAWN` by its reporter""")
public enum ComplaintStatus {
    RECEIVED(Standing.OPEN),
    VERIFYING(Standing.OPEN),
    NEEDS_INFORMATION(Standing.OPEN),
    INVESTIGATING(Standing.OPEN),
    SUBSTANTIATED(Standing.SUBSTANTIATED),
    UNSUBSTANTIATED(Standing.UNSUBSTANTIATED),
    REFERRED(Standing.OPEN),
    DUPLICATE(Standing.SET_ASIDE),
    WITHDRAWN(Standing.SET_ASIDE);

    private final Standing standing;

    ComplaintStatus(Standing standing) {
        this.standing = standing;
    }

    /** Where the inspectorate may lead it; {@code DUPLICATE} and {@code WITHDRAWN} have calls of their own. */
    Set<ComplaintStatus> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(VERIFYING);
            case VERIFYING -> EnumSet.of(NEEDS_INFORMATION, INVESTIGATING);
            case NEEDS_INFORMATION -> EnumSet.of(VERIFYING, INVESTIGATING);
            case INVESTIGATING -> EnumSet.of(SUBSTANTIATED, UNSUBSTANTIATED, REFERRED);
            case SUBSTANTIATED, UNSUBSTANTIATED, REFERRED, DUPLICATE, WITHDRAWN ->
                EnumSet.noneOf(ComplaintStatus.class);
        };
    }

    /** True until a verdict, a referral, a duplicate or a withdrawal has ended it. */
    public boolean isOpen() {
        return !next().isEmpty();
    }

    /** @throws Conflict that names this state and where it may lead */
    void require(ComplaintStatus to) {
        requireOpen();
        if (next().contains(to)) return;
        throw new Conflict(
                "complaint.out-of-order", this, next().stream().map(Enum::name).collect(joining(", ")));
    }

    /** @throws Conflict for what has ended */
    void requireOpen() {
        if (!isOpen()) throw new Conflict("complaint.at-its-end", this);
    }

    /** Whether it can never count again. */
    boolean isDismissal() {
        return standing == Standing.UNSUBSTANTIATED || standing == Standing.SET_ASIDE;
    }

    /** What it means for counting. */
    Standing standing() {
        return standing;
    }
}
