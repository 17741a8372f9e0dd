package id.siginjai.performance.achievements;

import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.performance.agreements.Agreements;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/agreements/{id}/achievement")
@RolesAllowed({ORGANISASI, WALIKOTA, WAKIL_WALIKOTA, SEKDA, KEPALA_UNIT})
@Tag(name = "Achievements")
class AchievementResource {

    private final Agreements agreements;
    private final ScoreAgreement scoreAgreement;

    AchievementResource(Agreements agreements, ScoreAgreement scoreAgreement) {
        this.agreements = agreements;
        this.scoreAgreement = scoreAgreement;
    }

    @GET
    @Operation(
            operationId = "getAchievement",
            summary = "Shows what was achieved of an agreement, indicator by indicator",
            description = "For whoever may read the agreement. Higher is better: realisation ÷ target × 100. Lower is "
                    + "better: (2 × target − realisation) ÷ target × 100. Both within the limits of the setting "
                    + "achievement-limits; the band is that of the setting achievement-bands.")
    public AchievementResponse get(@PathParam("id") UUID id) {
        var agreement = agreements.requireReadable(id);
        return AchievementResponse.of(agreement, scoreAgreement.of(agreement));
    }
}
