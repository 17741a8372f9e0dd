package id.siginjai.performance.rotation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.performance.organisation.RotationReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What the other features may do with marks for rotation. */
@ApplicationScoped
public class Rotations {

    private final MarkForRotation markForRotation;

    Rotations(MarkForRotation markForRotation) {
        this.markForRotation = markForRotation;
    }

    /**
     * Marks a registered official for rotation, in the caller's transaction. Joins the official's open mark or makes
     * one; where the mayor has decided already, the evidence says that it came after. The same reason again replaces
     * what gave it before. Whoever marks several officials does it in the order of their ids, or two who do so wait for
     * each other.
     *
     * @param reason not PUNGLI_THRESHOLD: complaints alone give that
     * @param explanation what the official may read of it, 2000 characters at most
     * @param at when it was found, which is the moment of a mark that it makes
     */
    @Transactional(MANDATORY)
    public void mark(UUID officialId, RotationReason reason, String explanation, Instant at) {
        mark(officialId, Map.of(reason, explanation), at);
    }

    /** Likewise for several reasons that were found together: one mark, announced once. */
    @Transactional(MANDATORY)
    public void mark(UUID officialId, Map<RotationReason, String> explanations, Instant at) {
        var moment = at.truncatedTo(MICROS); // what the database keeps
        var evidence = new TreeMap<>(explanations)
                .entrySet().stream()
                        .map(found -> Evidence.explained(found.getKey(), found.getValue(), moment))
                        .toList();
        markForRotation.found(officialId, evidence, moment);
    }
}
