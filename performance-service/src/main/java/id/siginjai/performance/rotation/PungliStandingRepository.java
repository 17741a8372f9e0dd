package id.siginjai.performance.rotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class PungliStandingRepository implements PanacheRepositoryBase<PungliStanding, UUID> {

    /**
     * Locks the official's standing until the commit, making it where it lacks. An event and the registration of its
     * official meet here: whichever comes second sees what the first one did.
     */
    PungliStanding lock(UUID officialId) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO pungli_standing (official_id, sequence, round, reached, complaint_ids)
                        VALUES (:official, 0, 0, false, '{}') ON CONFLICT DO NOTHING""")
                .setParameter("official", officialId)
                .executeUpdate();
        return findById(officialId, LockModeType.PESSIMISTIC_WRITE);
    }
}
