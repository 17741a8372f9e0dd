package id.siginjai.performance.jobfit;

import static id.siginjai.kit.identity.Roles.ASESOR;
import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.paging.Cursor;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/job-fit/cycles")
@RolesAllowed({BKPSDMD, WALIKOTA, WAKIL_WALIKOTA, SEKDA, ASESOR})
@Tag(
        name = "Job fit",
        description = "Cycles in which a panel and the city's own records judge who is right for the post")
class CyclesResource {

    private final FitCycleRepository cycles;
    private final CycleViews views;
    private final OpenCycle openCycle;
    private final CloseCycle closeCycle;
    private final CheckSeal checkSeal;

    CyclesResource(
            FitCycleRepository cycles,
            CycleViews views,
            OpenCycle openCycle,
            CloseCycle closeCycle,
            CheckSeal checkSeal) {
        this.cycles = cycles;
        this.views = views;
        this.openCycle = openCycle;
        this.closeCycle = closeCycle;
        this.checkSeal = checkSeal;
    }

    @GET
    @Operation(operationId = "listJobFitCycles", summary = "Lists cycles, the latest first")
    public Page<CycleResponse> list(@BeanParam @Valid PageRequest page) {
        return Page.of(cycles.page(page), page, views::of, cycle -> Cursor.of(cycle.id()));
    }

    @POST
    @RolesAllowed(BKPSDMD)
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CycleResponse.class)))
    @Operation(
            operationId = "openJobFitCycle",
            summary = "Opens a cycle",
            description = "Invalid where the panel is not of 5, 7 or 9, where more than 45 % of it are internal, where "
                    + "weights do not add up to 100, or where a candidate holds no post on the day of the cut-off. The rules "
                    + "(setting job-fit) stay those of the opening.")
    public RestResponse<CycleResponse> open(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid CycleRequest request, UriInfo uri) {
        var id = openCycle.open(request, idempotencyKey);
        var location = uri.getAbsolutePathBuilder().path(id.toString()).build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, views.of(cycles.require(id)))
                .location(location)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getJobFitCycle", summary = "Shows a cycle and how far its panel is")
    public CycleResponse get(@PathParam("id") UUID id) {
        return views.of(cycles.require(id));
    }

    @POST
    @Path("{id}/closure")
    @RolesAllowed(BKPSDMD)
    @Operation(
            operationId = "closeJobFitCycle",
            summary = "Closes a cycle: seals its results and marks who is to be rotated",
            description =
                    "A conflict that names who has not scored whom yet, where nobody is judged, and where it is closed "
                            + "already. A mark is a recommendation that the mayor decides.")
    public CycleResponse close(@PathParam("id") UUID id) {
        closeCycle.close(id);
        return views.of(cycles.require(id));
    }

    @GET
    @Path("{id}/seal")
    @Operation(
            operationId = "getJobFitSeal",
            summary = "Shows a closed cycle's seal and verifies it",
            description = "Verifies every byte, and computes every result again from its evidence. Not found "
                    + "while the cycle is open.")
    public SealResponse seal(@PathParam("id") UUID id) {
        return checkSeal.of(id);
    }
}
