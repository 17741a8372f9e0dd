package id.siginjai.performance.jobfit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScoreRepository implements PanacheRepository<AssessorScore> {

    Optional<AssessorScore> of(UUID cycleId, UUID officialId, String assessor) {
        return find("cycleId = ?1 and officialId = ?2 and assessor = ?3", cycleId, officialId, assessor)
                .singleResultOptional();
    }

    List<Long> idsOfOpenCycles() {
        return find("select s.id from AssessorScore s join FitCycle c on c.id = s.cycleId where c.status = OPEN")
                .project(Long.class)
                .list();
    }

    List<AssessorScore> ofCycle(UUID cycleId) {
        return list("cycleId = ?1 order by officialId, assessor", cycleId);
    }
}
