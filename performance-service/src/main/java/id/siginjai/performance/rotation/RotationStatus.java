package id.siginjai.performance.rotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a mark: MARKED → CONFIRMED → EXECUTED, or DECLINED, or WITHDRAWN. */
@Schema(
        name = "RotationStatus",
        description =
                "MARKED: waits for the mayor's decision. CONFIRMED: to be moved, by a decree that follows. EXECUTED: "
                        + "moved. DECLINED: stays. WITHDRAWN: no reason remained.")
enum RotationStatus {
    MARKED,
    CONFIRMED,
    EXECUTED,
    DECLINED,
    WITHDRAWN;

    /** An official has at most one open mark. */
    boolean isOpen() {
        return this == MARKED || this == CONFIRMED;
    }

    boolean isDecided() {
        return this != MARKED && this != WITHDRAWN;
    }
}
