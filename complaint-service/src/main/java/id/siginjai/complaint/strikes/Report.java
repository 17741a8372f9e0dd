package id.siginjai.complaint.strikes;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * A report about an official, as far as counting looks at it.
 *
 * @param round the round that it belongs to
 * @param fingerprints of the reporter's contacts; empty for an anonymous reporter
 * @param service what was asked for; null where the reporter did not say
 */
public record Report(UUID id, int round, Instant filedAt, Standing standing, Set<String> fingerprints, String service) {

    /** What has become of a report. */
    public enum Standing {
        /** Not decided yet, or given to law enforcement. */
        OPEN,
        SUBSTANTIATED,
        UNSUBSTANTIATED,
        /** Withdrawn by its reporter, or a duplicate of another. */
        SET_ASIDE;

        boolean isDismissed() {
            return this == UNSUBSTANTIATED || this == SET_ASIDE;
        }
    }

    /** Anonymous reporters cannot be told apart, so none of their reports shares its reporter with another. */
    boolean isByOneOf(Collection<String> reporters) {
        return !Collections.disjoint(fingerprints, reporters);
    }
}
