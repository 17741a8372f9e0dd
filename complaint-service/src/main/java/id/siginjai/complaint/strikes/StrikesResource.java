package id.siginjai.complaint.strikes;

import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.complaint.directory.Officials;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.Forbidden;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/officials/{id}/strikes")
@Tag(name = "Strikes", description = "How reports about an official add up")
class StrikesResource {

    private final ExplainStrikes explainStrikes;
    private final Officials officials;
    private final CurrentUser user;

    StrikesResource(ExplainStrikes explainStrikes, Officials officials, CurrentUser user) {
        this.explainStrikes = explainStrikes;
        this.officials = officials;
        this.user = user;
    }

    @GET
    @RolesAllowed({INSPEKTORAT, INSPEKTORAT_LEAD, WALIKOTA})
    @Operation(
            operationId = "explainStrikes",
            summary = "Explains the count of an official's open round, report by report",
            description = "An official about whom nothing was reported has the count 0, whether the directory knows "
                    + "the id or not: reports about an id that is not heard of yet are accepted as well. The mayor "
                    + "gets the reports without their ids. For an official of the inspectorate, 403 to all inspectors but the "
                    + "lead; for oneself, 403.")
    public StrikesResponse explain(@PathParam("id") UUID id) {
        var inspects = user.has(INSPEKTORAT) || user.has(INSPEKTORAT_LEAD);
        if (inspects && officials.offLimitsFor(user).officials().contains(id))
            throw new Forbidden("strikes.off-limits");
        return StrikesResponse.of(explainStrikes.explain(id, inspects), inspects);
    }
}
