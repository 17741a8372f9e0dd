package id.siginjai.complaint.directory;

import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/reviewer")
@RolesAllowed(WALIKOTA)
@Tag(name = "Reviewer", description = "Who looks into complaints about the inspectorate itself")
class ReviewerResource {

    private final ReviewerRepository reviewers;
    private final AppointReviewer appointReviewer;

    ReviewerResource(ReviewerRepository reviewers, AppointReviewer appointReviewer) {
        this.reviewers = reviewers;
        this.appointReviewer = appointReviewer;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "The reviewer",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewerResponse.class)))
    @APIResponse(
            responseCode = "404",
            description = "Nobody was appointed yet",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @Operation(operationId = "getReviewer", summary = "Shows whom the mayor has appointed as reviewer")
    public RestResponse<ReviewerResponse> get() {
        return answer(reviewers.newest().map(ReviewerResponse::of).orElseThrow(() -> new NotFound("reviewer.none")));
    }

    @PUT
    @APIResponse(
            responseCode = "200",
            description = "The reviewer",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewerResponse.class)))
    @Operation(
            operationId = "appointReviewer",
            summary = "Appoints the reviewer, in the place of whoever was it",
            description =
                    "From then on that user sees, besides what its roles allow, the complaints about the inspectorate "
                            + "and those about nobody known, and may lead them on as an inspector does.")
    public RestResponse<ReviewerResponse> appoint(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReviewerRequest request) {
        return answer(ReviewerResponse.of(appointReviewer.appoint(request.user(), ifMatch)));
    }

    private static RestResponse<ReviewerResponse> answer(ReviewerResponse reviewer) {
        return RestResponse.ResponseBuilder.ok(reviewer)
                .header("ETag", new EntityVersion(reviewer.version()).etag())
                .build();
    }
}
