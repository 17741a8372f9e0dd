package id.siginjai.performance.jobfit;

import static id.siginjai.kit.identity.Roles.ASESOR;
import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/api/v1/job-fit/cycles/{id}/scores")
@RolesAllowed(ASESOR)
@Tag(name = "Job fit")
class ScoresResource {

    private final FitCycleRepository cycles;
    private final ScoreRepository scores;
    private final CycleViews views;
    private final GiveScore giveScore;
    private final CurrentUser user;

    ScoresResource(
            FitCycleRepository cycles,
            ScoreRepository scores,
            CycleViews views,
            GiveScore giveScore,
            CurrentUser user) {
        this.cycles = cycles;
        this.scores = scores;
        this.views = views;
        this.giveScore = giveScore;
        this.user = user;
    }

    @GET
    @RolesAllowed({ASESOR, BKPSDMD, WALIKOTA})
    @Operation(
            operationId = "listJobFitScores",
            summary = "Lists the panel's scores",
            description = "Until the cycle is closed an assessor sees its own alone, and who is no assessor none.")
    public Page<ScoreResponse> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return views.scoresOf(cycles.require(id), page);
    }

    @GET
    @Path("{officialId}")
    @Operation(operationId = "getJobFitScore", summary = "Shows the assessor's own score of a candidate")
    public RestResponse<ScoreResponse> get(@PathParam("id") UUID id, @PathParam("officialId") UUID officialId) {
        return with(id, officialId, RestResponse.Status.OK, null);
    }

    @PUT
    @Path("{officialId}")
    @APIResponse(
            responseCode = "200",
            description = "Scored again",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ScoreResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Scored for the first time",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ScoreResponse.class)))
    @Operation(
            operationId = "putJobFitScore",
            summary = "Scores a candidate, as an assessor of the panel",
            description =
                    "Each assessor has one score a candidate; another one of its own needs If-Match. A conflict where "
                            + "the cycle is closed, or where the official is no candidate of it. Nobody scores itself.")
    public RestResponse<ScoreResponse> put(
            @PathParam("id") UUID id,
            @PathParam("officialId") UUID officialId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ScoreRequest request,
            UriInfo uri) {
        var first = giveScore.give(id, officialId, request, ifMatch);
        return with(id, officialId, first ? RestResponse.Status.CREATED : RestResponse.Status.OK, uri);
    }

    private RestResponse<ScoreResponse> with(UUID id, UUID officialId, RestResponse.Status status, UriInfo uri) {
        var score = scores.of(id, officialId, user.name()).orElseThrow(() -> new NotFound("job-fit.not-scored"));
        var response = ResponseBuilder.create(status, ScoreResponse.of(score))
                .header("ETag", new EntityVersion(score.version()).etag());
        if (status == RestResponse.Status.CREATED) response.location(uri.getAbsolutePath());
        return response.build();
    }
}
