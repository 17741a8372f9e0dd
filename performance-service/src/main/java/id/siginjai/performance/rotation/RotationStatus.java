package id.siginjai.performance.rotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a mark: MARKED → CONFIRMED → EXECUTED, or DECLINED, or WITHDRAWN. */
@Schema(
        name = "RotationStatus",
        description =
                "MARKED: waits for the mayor's decision. CONFIRMED: to be moved, by a decree that follows. EXECUTED: "
                        + "moved. DECLINED: stays. WITHDRAWN: no reason remained.")
enum RotationStatus {
    MARKED("reply, decision"),
    CONFIRMED("decree"),
    EXECUTED("-"),
    DECLINED("-"),
    WITHDRAWN("-");

    private final String allowedSteps;

    RotationStatus(String allowedSteps) {
        this.allowedSteps = allowedSteps;
    }

    /** An official has at most one open mark. */
    boolean isOpen() {
        return this == MARKED || this == CONFIRMED;
    }

    boolean isDecided() {
        return this != MARKED && this != WITHDRAWN;
    }

    /** What may be done now, for whoever tried something else. */
    String allowedSteps() {
        return allowedSteps;
    }
}
