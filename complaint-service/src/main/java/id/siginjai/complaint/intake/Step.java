package id.siginjai.complaint.intake;

import java.time.Instant;

/**
 * A step in a complaint's life.
 *
 * @param takenBy the inspector's user name, for inspectors only; null for any other actor
 * @param note for inspectors only; null where nothing was noted
 */
public record Step(ComplaintStatus status, Instant at, Actor actor, String takenBy, String note) {

    /** Without the note: a log may hold it. */
    @Override
    public String toString() {
        return "Step[" + status + "]";
    }
}
