package id.siginjai.performance.audit;

import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.audit.AuditEntry;
import id.siginjai.kit.audit.AuditTrail;
import id.siginjai.kit.audit.Verification;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/audit")
@RolesAllowed({INSPEKTORAT, INSPEKTORAT_LEAD, SEKDA, WALIKOTA, BKPSDMD})
@Tag(name = "Audit", description = "Who changed what, and the proof that nobody altered the record of it")
class AuditResource {

    private final AuditTrail trail;
    private final CurrentUser user;

    AuditResource(AuditTrail trail, CurrentUser user) {
        this.trail = trail;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listAuditEntries",
            summary = "Lists who changed what, the latest first",
            description =
                    "Each entry is what one transaction changed of one resource. A resource is a kind and an id, such"
                            + " as `unit/15.71.11.1006`, `official/<id>` or `rotation/<id>`; what was added to another"
                            + " thing as a part of it (an indicator to an agreement) stands in the trail of the whole."
                            + " Left out are the ids of complaints and the moments of reports. Scores of a job fit"
                            + " stand here once its cycle is closed. A reader who is an official"
                            + " gets no entry of marks for rotation, the own ones among them.")
    public Page<AuditEntry> list(
            @QueryParam("resource")
                    @Size(max = 300)
                    @PlainText
                    @Parameter(description = "Only this resource's", example = "unit/15.71.11.1006")
                    String resource,
            @BeanParam @Valid PageRequest page) {
        return trail.page(resource, user.officialId().isPresent(), page);
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyAudit",
            summary = "Checks that nobody altered the trail",
            description =
                    "Recomputes the chain of each resource from its entries, and each hourly anchor (a Merkle root"
                            + " over the ends of the chains that moved since the one before) from the chains; names what"
                            + " does not match. The roots stand in the service's log too: compare the latest one to know"
                            + " that the anchors themselves were not replaced. A long trail is checked in several calls:"
                            + " go on with `next` until there is none.")
    public Verification verify(
            @QueryParam("resource")
                    @Size(max = 300)
                    @PlainText
                    @Parameter(
                            description = "Only this resource's chain, and the anchors that hold it",
                            example = "unit/15.71.11.1006")
                    String resource,
            @QueryParam("cursor") @Parameter(description = "The `next` of the check before; absent at first")
                    String cursor) {
        return trail.verify(resource, cursor);
    }
}
