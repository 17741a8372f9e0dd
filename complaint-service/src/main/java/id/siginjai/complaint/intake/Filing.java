package id.siginjai.complaint.intake;

import id.siginjai.complaint.directory.Named;
import id.siginjai.kit.idempotency.IdempotencyKey;
import io.opentelemetry.context.Context;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A complaint that is about to be stored: what was told, and what was derived from it.
 *
 * @param answer what the reporter is told once it is stored
 * @param accused whom it names; once it is settled, the official who is meant, where one is known
 * @param lookup how far the directory has been asked who that is
 * @param key null where the client sent none
 * @param trace of the request
 */
record Filing(
        FiledComplaint answer,
        int receiptKey,
        byte[] receiptHash,
        Named accused,
        Lookup lookup,
        Set<String> fingerprints,
        byte[] confidential,
        IdempotencyKey key,
        FileComplaintRequest told,
        Context trace) {

    enum Lookup {
        /** The statement that stores it finds the official, or says that it did not. */
        BY_THE_STATEMENT,
        /** To be looked up before, under the directory's locks: it names a post, or an official nobody knows yet. */
        BEFORE,
        DONE
    }

    UUID id() {
        return answer.id();
    }

    Instant filedAt() {
        return answer.filedAt();
    }

    /** What reports about the same one have in common, as far as they tell: the official, the post, or nothing. */
    Object whoIsNamed() {
        if (accused.officialId() != null) return accused.officialId();
        return accused.post().<Object>map(Function.identity()).orElse(id());
    }

    Demand demand() {
        return told.demand() == null ? Demand.NONE : told.demand();
    }

    Filing toBeLookedUp() {
        return with(accused, Lookup.BEFORE);
    }

    /** @param official null where nobody is known */
    Filing settledAs(UUID official) {
        return with(new Named(official, accused.unitCode(), accused.positionTitle(), accused.day()), Lookup.DONE);
    }

    private Filing with(Named accused, Lookup lookup) {
        return new Filing(
                answer, receiptKey, receiptHash, accused, lookup, fingerprints, confidential, key, told, trace);
    }

    /** Without the receipt and without a word of what was told: a log may hold it. */
    @Override
    public String toString() {
        return "Filing[" + id() + "]";
    }
}
