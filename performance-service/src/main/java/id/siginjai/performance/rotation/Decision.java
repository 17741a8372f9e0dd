package id.siginjai.performance.rotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the mayor decided about a mark, and why. */
@Embeddable
class Decision {

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private Kind kind;

    @Column(name = "decision_reason")
    private String reason;

    @Column(name = "decided_at")
    private Instant at;

    protected Decision() {}

    Decision(Kind kind, String reason, Instant at) {
        this.kind = kind;
        this.reason = reason;
        this.at = at;
    }

    /** The two ways in which a mark can be decided. */
    @Schema(
            name = "RotationDecisionKind",
            description =
                    "CONFIRM: the official is to be moved, by a decree that follows. DECLINE: the official stays.")
    enum Kind {
        CONFIRM(RotationStatus.CONFIRMED),
        DECLINE(RotationStatus.DECLINED);

        private final RotationStatus leadsTo;

        Kind(RotationStatus leadsTo) {
            this.leadsTo = leadsTo;
        }

        RotationStatus leadsTo() {
            return leadsTo;
        }
    }

    Kind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }
}
