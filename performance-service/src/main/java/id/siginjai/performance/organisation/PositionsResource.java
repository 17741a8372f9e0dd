package id.siginjai.performance.organisation;

import static id.siginjai.kit.identity.Roles.BKPSDMD;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/v1/positions")
@RolesAllowed(BKPSDMD)
@Tag(name = "Organisation")
class PositionsResource {

    private final PositionRepository positions;
    private final OpenPosition openPosition;
    private final ChangePosition changePosition;

    PositionsResource(PositionRepository positions, OpenPosition openPosition, ChangePosition changePosition) {
        this.positions = positions;
        this.openPosition = openPosition;
        this.changePosition = changePosition;
    }

    @GET
    @Operation(operationId = "listPositions", summary = "Lists posts, in order of unit and title")
    public Page<PositionResponse> list(
            @QueryParam("unit") @UnitCode @Parameter(description = "Only posts of this unit") String unit,
            @BeanParam @Valid PageRequest page) {
        return Page.of(positions.page(unit, page), page, PositionResponse::of, PositionRepository::cursorOf);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PositionResponse.class)))
    @Operation(
            operationId = "openPosition",
            summary = "Opens a post in a unit",
            description = "A title means one post of its unit: a second one is a conflict.")
    public RestResponse<PositionResponse> open(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid PositionRequest request,
            UriInfo uri) {
        var position = require(openPosition.open(request, idempotencyKey));
        var location =
                uri.getAbsolutePathBuilder().path(position.id().toString()).build();
        return with(
                position,
                ResponseBuilder.create(RestResponse.Status.CREATED, PositionResponse.of(position))
                        .location(location));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPosition", summary = "Shows a post")
    public RestResponse<PositionResponse> get(@PathParam("id") UUID id) {
        return ok(require(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "putPosition",
            summary = "Gives a post another title, level or echelon",
            description =
                    "Needs If-Match with the ETag that was read. A new title is announced with everybody who holds "
                            + "or held the post. Another level is a conflict while somebody holds it or is to hold it.")
    public RestResponse<PositionResponse> put(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PositionChange request) {
        changePosition.change(id, request, ifMatch);
        return ok(require(id));
    }

    private Position require(UUID id) {
        return positions.findWithUnit(id).orElseThrow(() -> new NotFound("position.unknown"));
    }

    private static RestResponse<PositionResponse> ok(Position position) {
        return with(position, ResponseBuilder.ok(PositionResponse.of(position)));
    }

    private static RestResponse<PositionResponse> with(Position position, ResponseBuilder<PositionResponse> response) {
        return response.header("ETag", new EntityVersion(position.version()).etag())
                .build();
    }
}
