package id.siginjai.performance.rotation;

import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/rotation-decrees")
@RolesAllowed({BKPSDMD, WALIKOTA, WAKIL_WALIKOTA, SEKDA})
@Tag(name = "Rotation")
class DecreesResource {

    private final DecreeViews views;
    private final ExecuteDecree executeDecree;

    DecreesResource(DecreeViews views, ExecuteDecree executeDecree) {
        this.views = views;
        this.executeDecree = executeDecree;
    }

    @POST
    @RolesAllowed(BKPSDMD)
    @APIResponse(
            responseCode = "201",
            description = "Carried out",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecreeResponse.class)))
    @Operation(
            operationId = "executeRotationDecree",
            summary = "Carries out a decree that moves officials: every move or none",
            description =
                    "Swaps and chains among them. Each official has a confirmed mark, or moves in a chain with somebody "
                            + "who has one: takes the post that it frees, or frees the post that it takes. A post is of "
                            + "the same level; one level lower only by a sanction that demotes. A conflict where a number "
                            + "is recorded already, a mark waits for its decision, a gate blocks, an official has no "
                            + "definitive post on the day before, or a post would have two definitive holders. Whoever "
                            + "stands in for a post that gets its definitive holder no longer does.")
    public RestResponse<DecreeResponse> execute(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid DecreeRequest request, UriInfo uri) {
        var id = executeDecree.execute(request, idempotencyKey);
        var location = uri.getAbsolutePathBuilder().path(id.toString()).build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, views.require(id))
                .location(location)
                .build();
    }

    @GET
    @Operation(
            operationId = "listRotationDecrees",
            summary = "Lists the decrees with all their moves, the latest in force first: the register of moves")
    public Page<DecreeResponse> list(
            @QueryParam("official") @Parameter(description = "Only decrees that moved this official") UUID official,
            @BeanParam @Valid PageRequest page) {
        return views.page(official, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRotationDecree", summary = "Shows a decree with its moves")
    public DecreeResponse get(@PathParam("id") UUID id) {
        return views.require(id);
    }
}
