package id.siginjai.complaint.strikes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EndedRounds implements PanacheRepositoryBase<EndedRound, EndedRound.Key> {

    List<EndedRound> of(UUID officialId) {
        return list("officialId = ?1 order by round", officialId);
    }
}
