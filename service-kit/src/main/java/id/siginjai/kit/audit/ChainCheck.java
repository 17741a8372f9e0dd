package id.siginjai.kit.audit;

import id.siginjai.kit.audit.EntryTable.Kept;
import id.siginjai.kit.audit.Verification.What;
import id.siginjai.kit.seal.Seal;
import java.util.function.BiConsumer;

/** Recomputes one chain, entry by entry in order, and names each one that is not what it must be. */
final class ChainCheck {

    private final String resource;
    private final BiConsumer<Long, What> faults;
    private long sequence;
    private String hash = AuditEntry.NOTHING;

    /** @param faults told the sequence of what is wrong, and what it is */
    ChainCheck(String resource, BiConsumer<Long, What> faults) {
        this.resource = resource;
        this.faults = faults;
    }

    String resource() {
        return resource;
    }

    void next(Kept entry) {
        var follows = entry.sequence() == sequence + 1;
        if (!follows) faults.accept(sequence + 1, What.GAP);
        if (!isItself(entry)) {
            faults.accept(entry.sequence(), What.CONTENT);
        } else if (follows && !hash.equals(entry.content().previous())) {
            faults.accept(entry.sequence(), What.LINK);
        }
        sequence = entry.sequence();
        hash = entry.hash();
    }

    /** The chain must end where its head says. */
    void end(long headSequence, String headHash) {
        if (sequence < headSequence) {
            faults.accept(sequence + 1, What.GAP);
        } else if (sequence > headSequence || !hash.equals(headHash)) {
            faults.accept(sequence, What.LINK);
        }
    }

    private boolean isItself(Kept entry) {
        return entry.content() != null
                && Seal.sha256(entry.bytes()).equals(entry.hash())
                && resource.equals(entry.content().resource())
                && entry.content().sequence() == entry.sequence();
    }
}
