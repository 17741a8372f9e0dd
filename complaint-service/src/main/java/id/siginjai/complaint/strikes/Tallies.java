package id.siginjai.complaint.strikes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Tallies implements PanacheRepositoryBase<Tally, UUID> {

    private static final String OPEN = """
            INSERT INTO tally (official_id, round, policy_version, threshold, distinct_reporters, counts_on_arrival,
                               filed, counted_ids, counted_reporters, sequence)
            SELECT :official, 1, version, threshold, distinct_reporters, counts_on_arrival, 0, '{}', '{}', 0
            FROM strike_policy ORDER BY version DESC LIMIT 1
            ON CONFLICT (official_id) DO NOTHING""";

    /** Locks the official's tally until the transaction ends. */
    Optional<Tally> lock(UUID officialId) {
        return findByIdOptional(officialId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locks the official's tally, which is opened for an official whom no report was about yet. */
    Tally lockOrOpen(UUID officialId) {
        return lock(officialId).orElseGet(() -> {
            getEntityManager()
                    .createNativeQuery(OPEN)
                    .setParameter("official", officialId)
                    .executeUpdate();
            return lock(officialId).orElseThrow();
        });
    }
}
