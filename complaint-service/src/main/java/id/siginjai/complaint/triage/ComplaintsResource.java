package id.siginjai.complaint.triage;

import static id.siginjai.complaint.directory.Reviewers.REVIEWER;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;

import id.siginjai.complaint.directory.Officials;
import id.siginjai.complaint.intake.ComplaintDetail;
import id.siginjai.complaint.intake.ComplaintFilter;
import id.siginjai.complaint.intake.ComplaintStatus;
import id.siginjai.complaint.intake.ComplaintSummary;
import id.siginjai.complaint.intake.Complaints;
import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/complaints")
@Tag(name = "Triage", description = "The inspectorate looks into complaints")
class ComplaintsResource {

    private final Complaints complaints;
    private final ReadComplaint readComplaint;
    private final Officials officials;
    private final CurrentUser user;

    ComplaintsResource(Complaints complaints, ReadComplaint readComplaint, Officials officials, CurrentUser user) {
        this.complaints = complaints;
        this.readComplaint = readComplaint;
        this.officials = officials;
        this.user = user;
    }

    @GET
    @RolesAllowed({INSPEKTORAT, INSPEKTORAT_LEAD, REVIEWER})
    @Operation(
            operationId = "listComplaints",
            summary = "Lists complaints, newest first",
            description =
                    "Complaints whose accused is not known, or serves in the inspectorate, are listed for the lead "
                            + "inspector and the appointed reviewer only; a reviewer who is no inspector sees no others. "
                            + "Nobody sees a complaint about oneself or one's own unit, nor one after stepping back from it.")
    public Page<ComplaintSummary> list(
            @QueryParam("status") ComplaintStatus status,
            @QueryParam("official") @Parameter(description = "Only complaints about this official") UUID official,
            @QueryParam("unit")
                    @Size(max = 40)
                    @Parameter(description = "Only complaints about this unit", example = "15.71.11.1006")
                    String unit,
            @QueryParam("overdue") @Parameter(description = "Only those whose deadline has passed, or has not")
                    Boolean overdue,
            @QueryParam("escalated")
                    @Parameter(description = "Only those that came before the lead as overdue, or did not")
                    Boolean escalated,
            @QueryParam("assignedTo")
                    @Size(max = 150)
                    @Parameter(description = "Only those of this inspector: a user name, or `me`", example = "me")
                    String assignedTo,
            @BeanParam @Valid PageRequest page) {
        var inspector = "me".equals(assignedTo) ? user.name() : assignedTo;
        var filter = new ComplaintFilter(status, official, unit, overdue, escalated, inspector);
        return Page.of(
                complaints.page(filter, officials.offLimitsFor(user), page),
                page,
                complaint -> complaint,
                complaint -> Cursor.of(complaint.filedAt(), complaint.id()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({INSPEKTORAT, INSPEKTORAT_LEAD, REVIEWER})
    @APIResponse(
            responseCode = "200",
            description = "The complaint",
            headers = @Header(name = "ETag", description = "The version", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ComplaintDetail.class)))
    @Operation(
            operationId = "readComplaint",
            summary = "Shows a complaint in full, with what was told in confidence",
            description =
                    "Each reading is recorded with the reader's name (UU 27/2022). What a list does not show to the "
                            + "inspector is answered with 404.")
    public RestResponse<ComplaintDetail> read(@PathParam("id") UUID id) {
        var complaint = readComplaint.read(id);
        return RestResponse.ResponseBuilder.ok(complaint)
                .header("ETag", new EntityVersion(complaint.version()).etag())
                .build();
    }
}
