package id.siginjai.complaint.intake;

import id.siginjai.complaint.abuse.Allowance;
import id.siginjai.complaint.abuse.Challenged;
import id.siginjai.complaint.abuse.Throttled;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/api/v1/complaints")
@Tag(name = "Intake", description = "Residents report illegal levies (pungli)")
class IntakeResource {

    private final FileComplaint fileComplaint;

    IntakeResource(FileComplaint fileComplaint) {
        this.fileComplaint = fileComplaint;
    }

    @POST
    @PermitAll
    @Throttled(Allowance.FILING)
    @Challenged
    @Parameter(
            name = Challenged.HEADER,
            in = ParameterIn.HEADER,
            description = "A solved challenge; needed only while reports arrive in masses",
            schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
    @APIResponse(
            responseCode = "201",
            description = "Filed, with the receipt by which the reporter follows it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FiledComplaint.class)))
    @Operation(
            operationId = "fileComplaint",
            summary = "Files a complaint about an illegal levy, anonymously or by name",
            description =
                    "Tell who is accused in one way at least: the official's id; the unit, the post or both; or a "
                            + "description. Reports of one phone number or one e-mail address are one reporter's.")
    @NonBlocking
    public Uni<RestResponse<FiledComplaint>> file(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid FileComplaintRequest request,
            UriInfo uri) {
        var complaints = uri.getAbsolutePathBuilder();
        return fileComplaint
                .file(request, idempotencyKey)
                .map(filed -> ResponseBuilder.create(Status.CREATED, filed)
                        .location(complaints.path(filed.id().toString()).build())
                        .build());
    }
}
