package id.siginjai.performance.organisation;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives a post another title, level or echelon. */
@ApplicationScoped
class ChangePosition {

    private final PositionRepository positions;
    private final AnnounceOfficials announce;

    ChangePosition(PositionRepository positions, AnnounceOfficials announce) {
        this.positions = positions;
        this.announce = announce;
    }

    @Transactional
    void change(UUID id, PositionChange content, String ifMatch) {
        var position = positions.findToChange(id).orElseThrow(() -> new NotFound("position.unknown"));
        new EntityVersion(position.version()).require(ifMatch);
        if (!content.level().allows(content.echelon())) throw new Invalid("echelon", "position.echelon-of-the-level");
        var renamed = position.take(content.content());
        positions.flush();
        if (renamed) announce.holdersOf(position);
    }
}
