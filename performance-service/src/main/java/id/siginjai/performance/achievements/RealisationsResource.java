package id.siginjai.performance.achievements;

import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/agreements/{id}/indicators/{indicatorId}/realisations")
@RolesAllowed({ORGANISASI, WALIKOTA, WAKIL_WALIKOTA, SEKDA, KEPALA_UNIT})
@Tag(name = "Achievements", description = "What was reached of what was promised, and how it was assessed")
class RealisationsResource {

    private static final String PERIOD =
            "A quarter of the agreement's year, counted from the year's beginning, or the whole year";

    private final RealisationViews views;
    private final TellRealisation tellRealisation;

    RealisationsResource(RealisationViews views, TellRealisation tellRealisation) {
        this.views = views;
        this.tellRealisation = tellRealisation;
    }

    @GET
    @Operation(
            operationId = "listRealisations",
            summary = "Lists what was told of an indicator, in order of the quarters, the whole year last",
            description = "For whoever may read the agreement. What was told under an earlier revision is there too.")
    public Page<RealisationResponse> list(@PathParam("id") UUID id, @PathParam("indicatorId") UUID indicatorId) {
        return new Page<>(views.list(id, indicatorId), null);
    }

    @GET
    @Path("{period}")
    @Operation(operationId = "getRealisation", summary = "Shows what was told of an indicator for a period")
    public RestResponse<RealisationResponse> get(
            @PathParam("id") UUID id,
            @PathParam("indicatorId") UUID indicatorId,
            @PathParam("period") @Pattern(regexp = Period.PATTERN) @Parameter(description = PERIOD, example = "2025-Q2")
                    String period) {
        var found = views.require(new TellRealisation.Place(id, indicatorId, period));
        return with(found, ResponseBuilder.ok(found.realisation()));
    }

    @PUT
    @Path("{period}")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RealisationResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RealisationResponse.class)))
    @Operation(
            operationId = "putRealisation",
            summary = "Tells what was reached of an indicator in a period, or corrects it",
            description =
                    "By the first party alone. A correction needs If-Match with the ETag that was read. The year's "
                            + "value is the whole year's or, while that was not told, the latest quarter's; it is the next "
                            + "year's baseline. A conflict where the agreement is not in force (SIGNED), or the period has not begun.")
    public RestResponse<RealisationResponse> put(
            @PathParam("id") UUID id,
            @PathParam("indicatorId") UUID indicatorId,
            @PathParam("period") @Pattern(regexp = Period.PATTERN) @Parameter(description = PERIOD, example = "2025-Q2")
                    String period,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RealisationRequest request,
            UriInfo uri) {
        var kept = tellRealisation.tell(new TellRealisation.Place(id, indicatorId, period), request, ifMatch);
        var told = RealisationViews.Versioned.of(kept.realisation());
        if (!kept.created()) return with(told, ResponseBuilder.ok(told.realisation()));
        return with(
                told,
                ResponseBuilder.create(RestResponse.Status.CREATED, told.realisation())
                        .location(uri.getAbsolutePath()));
    }

    private static RestResponse<RealisationResponse> with(
            RealisationViews.Versioned told, ResponseBuilder<RealisationResponse> response) {
        return response.header("ETag", new EntityVersion(told.version()).etag()).build();
    }
}
