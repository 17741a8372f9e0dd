package id.siginjai.performance.rotation;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Marks that are about to change. Everything that changes the marks of an official locks the official's standing first,
 * as the events do: of two decisions, or of a decision and a withdrawal, the second sees what the first one did.
 */
@ApplicationScoped
class LockedMarks {

    private final PungliStandingRepository standings;
    private final RotationRepository rotations;

    LockedMarks(PungliStandingRepository standings, RotationRepository rotations) {
        this.standings = standings;
        this.rotations = rotations;
    }

    Rotation require(UUID id) {
        var official = rotations.officialOf(id).orElseThrow(() -> new NotFound("rotation.unknown"));
        standings.lock(official);
        return rotations.findById(id);
    }

    /** @param ifMatch the version that the client has read; null where it does not say one */
    Rotation require(UUID id, String ifMatch) {
        var mark = require(id);
        if (ifMatch != null) new EntityVersion(mark.version()).require(ifMatch);
        return mark;
    }
}
