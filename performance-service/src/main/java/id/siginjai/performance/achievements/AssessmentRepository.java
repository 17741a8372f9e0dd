package id.siginjai.performance.achievements;

import id.siginjai.performance.agreements.AgreementFacts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {

    /** Of the official in the post and year that the agreement, in whichever revision, is about. */
    Optional<Assessment> of(AgreementFacts agreement) {
        return find(
                        "officialId = ?1 and positionId = ?2 and year = ?3",
                        agreement.officialId(),
                        agreement.positionId(),
                        agreement.year())
                .singleResultOptional();
    }
}
