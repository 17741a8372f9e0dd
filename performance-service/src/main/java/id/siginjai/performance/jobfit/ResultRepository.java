package id.siginjai.performance.jobfit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ResultRepository implements PanacheRepository<SealedResult> {

    List<SealedResult> ofCycle(UUID cycleId) {
        return list("cycleId = ?1 order by officialId", cycleId);
    }

    /** How many there are of each box and outcome, as box, outcome, number. */
    List<Object[]> counts(UUID cycleId) {
        return getEntityManager()
                .createQuery(
                        "select r.box, r.outcome, count(*) from SealedResult r where r.cycleId = :cycle"
                                + " group by r.box, r.outcome",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .getResultList();
    }
}
