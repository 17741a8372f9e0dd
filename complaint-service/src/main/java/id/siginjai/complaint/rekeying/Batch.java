package id.siginjai.complaint.rekeying;

import java.util.UUID;

/** What came of some rows of a column. */
record Batch(long resealed, long unreadable, UUID last) {

    /** True where no row of an older key was left behind the last one. */
    boolean isEmpty() {
        return last == null;
    }
}
