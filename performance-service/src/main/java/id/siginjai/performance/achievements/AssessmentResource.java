package id.siginjai.performance.achievements;

import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.http.EntityVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/agreements/{id}/assessment")
@RolesAllowed({ORGANISASI, WALIKOTA, WAKIL_WALIKOTA, SEKDA, KEPALA_UNIT})
@Tag(name = "Achievements")
class AssessmentResource {

    private final AssessOfficial assessOfficial;

    AssessmentResource(AssessOfficial assessOfficial) {
        this.assessOfficial = assessOfficial;
    }

    @GET
    @Operation(
            operationId = "getAssessment",
            summary = "Shows how the superior assessed who promised",
            description = "For whoever may read the agreement.")
    public RestResponse<AssessmentResponse> get(@PathParam("id") UUID id) {
        return ok(assessOfficial.require(id));
    }

    @PUT
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AssessmentResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AssessmentResponse.class)))
    @Operation(
            operationId = "putAssessment",
            summary = "Assesses who promised: work result by behaviour gives the predicate",
            description =
                    "By the second party alone. A change needs If-Match with the ETag that was read. It is of the "
                            + "official in the post and the year, so it holds for the agreement's amendments too. A conflict where "
                            + "the agreement is neither in force (SIGNED) nor closed (CLOSED).")
    public RestResponse<AssessmentResponse> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AssessmentRequest request,
            UriInfo uri) {
        var saved = assessOfficial.assess(id, request, ifMatch);
        if (!saved.created()) return ok(saved.assessment());
        return ResponseBuilder.create(RestResponse.Status.CREATED, AssessmentResponse.of(saved.assessment()))
                .location(uri.getAbsolutePath())
                .header("ETag", new EntityVersion(saved.assessment().version()).etag())
                .build();
    }

    private static RestResponse<AssessmentResponse> ok(Assessment assessment) {
        return ResponseBuilder.ok(AssessmentResponse.of(assessment))
                .header("ETag", new EntityVersion(assessment.version()).etag())
                .build();
    }
}
