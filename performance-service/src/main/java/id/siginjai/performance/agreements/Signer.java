package id.siginjai.performance.agreements;

import java.util.Set;
import java.util.UUID;

/**
 * For whom a token speaks.
 *
 * @param officialId null where the token names no official
 */
record Signer(Set<Office> offices, UUID officialId) {

    boolean isThe(Party party) {
        return party.office() != null && offices.contains(party.office())
                || party.officialId() != null && party.officialId().equals(officialId);
    }
}
