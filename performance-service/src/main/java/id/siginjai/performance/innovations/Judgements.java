package id.siginjai.performance.innovations;

import java.util.Collection;
import java.util.List;

/** A verifier's word on each of the five criteria. */
record Judgements(List<Judgement> all) {

    /**
     * One criterion.
     *
     * @param note why; never null where it does not hold
     */
    record Judgement(Criterion criterion, boolean holds, String note) {

        boolean lacksItsReason() {
            return !holds && (note == null || note.isBlank());
        }
    }

    static boolean coversEachOnce(Collection<Criterion> criteria) {
        return criteria.size() == Criterion.values().length
                && criteria.stream().distinct().count() == criteria.size();
    }

    InnovationStatus verdict() {
        return all.stream().allMatch(Judgement::holds) ? InnovationStatus.VERIFIED : InnovationStatus.REJECTED;
    }
}
