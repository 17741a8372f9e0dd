package id.siginjai.complaint.triage;

import static id.siginjai.complaint.directory.Reviewers.REVIEWER;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;

import id.siginjai.complaint.intake.ComplaintSummary;
import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/complaints/{id}")
@RolesAllowed({INSPEKTORAT, INSPEKTORAT_LEAD, REVIEWER})
@Tag(name = "Triage", description = "The inspectorate looks into complaints")
class StepsResource {

    private static final String ANSWER = "The complaint as lists show it, after the step";

    private final TakeStep takeStep;
    private final ReadComplaint readComplaint;

    StepsResource(TakeStep takeStep, ReadComplaint readComplaint) {
        this.takeStep = takeStep;
        this.readComplaint = readComplaint;
    }

    @POST
    @Path("status")
    @APIResponse(
            responseCode = "200",
            description = ANSWER,
            headers = @Header(name = "ETag", description = "The version", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ComplaintSummary.class)))
    @Operation(
            operationId = "leadComplaint",
            summary = "Leads a complaint to its next status",
            description =
                    "A status that does not follow from the present one is a conflict, which names those that do. A "
                            + "report that is found unsubstantiated no longer counts against the official; a later one "
                            + "takes its place, or the threshold event is withdrawn.")
    public RestResponse<ComplaintSummary> lead(@PathParam("id") UUID id, @NotNull @Valid StatusRequest request) {
        return answer(takeStep.leadTo(id, request));
    }

    @POST
    @Path("accused")
    @APIResponse(
            responseCode = "200",
            description = ANSWER,
            headers = @Header(name = "ETag", description = "The version", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ComplaintSummary.class)))
    @Operation(
            operationId = "nameAccused",
            summary = "Tells whom a complaint is about",
            description =
                    "It counts against that official from then on, in the round that was open when it was filed. If "
                            + "that official is off limits for the inspector, so is the complaint from then on.")
    public RestResponse<ComplaintSummary> accuse(@PathParam("id") UUID id, @NotNull @Valid AccusedRequest request) {
        return answer(takeStep.accuse(id, request));
    }

    @POST
    @Path("duplicate")
    @APIResponse(
            responseCode = "200",
            description = ANSWER,
            headers = @Header(name = "ETag", description = "The version", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ComplaintSummary.class)))
    @Operation(
            operationId = "joinComplaint",
            summary = "Joins a complaint to another one that tells the same",
            description = "The other one goes on in its place, and only that one counts.")
    public RestResponse<ComplaintSummary> join(@PathParam("id") UUID id, @NotNull @Valid DuplicateRequest request) {
        return answer(takeStep.join(id, request));
    }

    @POST
    @Path("assignment")
    @RolesAllowed(INSPEKTORAT_LEAD)
    @APIResponse(
            responseCode = "200",
            description = ANSWER,
            headers = @Header(name = "ETag", description = "The version", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ComplaintSummary.class)))
    @Operation(
            operationId = "assignComplaint",
            summary = "Tells which inspector is to look into a complaint",
            description = "Instead of whoever was told before.")
    public RestResponse<ComplaintSummary> assign(@PathParam("id") UUID id, @NotNull @Valid AssignmentRequest request) {
        return answer(takeStep.assign(id, request));
    }

    @GET
    @Path("history")
    @Operation(
            operationId = "readComplaintHistory",
            summary = "Shows every step of a complaint's life, with who took it and what was noted",
            description = "Each reading is recorded with the reader's name.")
    public Page<StepResponse> history(@PathParam("id") UUID id) {
        return new Page<>(
                readComplaint.history(id).stream().map(StepResponse::of).toList(), null);
    }

    private static RestResponse<ComplaintSummary> answer(ComplaintSummary complaint) {
        return RestResponse.ResponseBuilder.ok(complaint)
                .header("ETag", new EntityVersion(complaint.version()).etag())
                .build();
    }
}
