package id.siginjai.performance.achievements;

import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

@Path("/api/v1/baselines")
@Tag(name = "Achievements")
class BaselinesResource {

    private final RealisationRepository realisations;
    private final SetBaseline setBaseline;

    BaselinesResource(RealisationRepository realisations, SetBaseline setBaseline) {
        this.realisations = realisations;
        this.setBaseline = setBaseline;
    }

    @GET
    @RolesAllowed({ORGANISASI, WALIKOTA, WAKIL_WALIKOTA, SEKDA})
    @Operation(
            operationId = "listBaselines",
            summary = "Lists what the organisation office told of years without agreements, the latest first")
    public Page<BaselineResponse> list(
            @QueryParam("year") @Parameter(description = "Only what was reached in this year", example = "2024")
                    Integer year,
            @QueryParam("unit")
                    @Size(min = 1, max = 40)
                    @PlainText
                    @Parameter(description = "Only what this unit reached", example = "DISDUKCAPIL")
                    String unit,
            @BeanParam @Valid PageRequest page) {
        return Page.of(
                realisations.baselines(year, unit, page),
                page,
                BaselineResponse::of,
                baseline -> Cursor.of(baseline.id()));
    }

    @POST
    @RolesAllowed(ORGANISASI)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = BaselineResponse.class)))
    @Operation(
            operationId = "setBaseline",
            summary = "Tells what a unit reached of an indicator in a year before its agreements are kept here",
            description =
                    "It becomes the baseline of the indicator of that name and unit in the next year's agreement of "
                            + "the unit's head, from its submission on. A conflict where something was told of it for that year, "
                            + "or the unit's head promised it then: what was reached of that the first party tells.")
    public RestResponse<BaselineResponse> set(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid BaselineRequest request,
            UriInfo uri) {
        var baseline = setBaseline.set(request, idempotencyKey);
        var location =
                uri.getAbsolutePathBuilder().path(baseline.id().toString()).build();
        return with(
                baseline,
                ResponseBuilder.create(RestResponse.Status.CREATED, BaselineResponse.of(baseline))
                        .location(location));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ORGANISASI, WALIKOTA, WAKIL_WALIKOTA, SEKDA})
    @Operation(operationId = "getBaseline", summary = "Shows a baseline that the organisation office told")
    public RestResponse<BaselineResponse> get(@PathParam("id") UUID id) {
        return ok(setBaseline.require(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(ORGANISASI)
    @Operation(
            operationId = "putBaseline",
            summary = "Corrects a baseline",
            description =
                    "Needs If-Match with the ETag that was read. Agreements that were submitted keep the one that "
                            + "they were submitted with.")
    public RestResponse<BaselineResponse> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RealisationRequest request) {
        return ok(setBaseline.correct(id, request, ifMatch));
    }

    private static RestResponse<BaselineResponse> ok(Realisation baseline) {
        return with(baseline, ResponseBuilder.ok(BaselineResponse.of(baseline)));
    }

    private static RestResponse<BaselineResponse> with(
            Realisation baseline, ResponseBuilder<BaselineResponse> response) {
        return response.header("ETag", new EntityVersion(baseline.version()).etag())
                .build();
    }
}
