package id.siginjai.complaint.triage;

import static id.siginjai.complaint.directory.Reviewers.REVIEWER;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/complaints/{id}")
@Tag(name = "Triage", description = "The inspectorate looks into complaints")
class AccessesResource {

    private final StepBack stepBack;
    private final AdmitReader admitReader;
    private final ComplaintAccessLog accessLog;

    AccessesResource(StepBack stepBack, AdmitReader admitReader, ComplaintAccessLog accessLog) {
        this.stepBack = stepBack;
        this.admitReader = admitReader;
        this.accessLog = accessLog;
    }

    @POST
    @Path("recusal")
    @RolesAllowed({INSPEKTORAT, INSPEKTORAT_LEAD, REVIEWER})
    @APIResponse(responseCode = "204", description = "Recorded")
    @Operation(
            operationId = "stepBackFromComplaint",
            summary = "Steps back from a complaint, for a conflict of interest",
            description = "From then on it is not there for that inspector, and an assignment to that inspector falls.")
    public void recuse(@PathParam("id") UUID id, @NotNull @Valid RecusalRequest request) {
        stepBack.stepBack(id, request);
    }

    @GET
    @Path("accesses")
    @RolesAllowed({INSPEKTORAT_LEAD, REVIEWER})
    @Operation(
            operationId = "listComplaintAccesses",
            summary = "Lists who opened what of a complaint and who was kept from it, the latest first")
    public Page<AccessResponse> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        admitReader.admit(id, Part.STEP);
        return Page.of(accessLog.page(id, page), page, AccessResponse::of, access -> Cursor.of(access.id()));
    }
}
