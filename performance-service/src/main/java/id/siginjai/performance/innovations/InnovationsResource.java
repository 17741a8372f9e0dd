package id.siginjai.performance.innovations;

import static id.siginjai.kit.identity.Roles.ASESOR;
import static id.siginjai.kit.identity.Roles.BAPPEDA;
import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;
import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
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

@Path("/api/v1/innovations")
@RolesAllowed({
    WALIKOTA,
    WAKIL_WALIKOTA,
    SEKDA,
    BKPSDMD,
    ORGANISASI,
    BAPPEDA,
    ASESOR,
    INSPEKTORAT,
    INSPEKTORAT_LEAD,
    KEPALA_UNIT
})
@Tag(name = "Innovations", description = "What units do unlike before, from the proposal to its maturity")
class InnovationsResource {

    private final InnovationRepository innovations;
    private final ProposeInnovation proposeInnovation;
    private final ChangeInnovation changeInnovation;

    InnovationsResource(
            InnovationRepository innovations, ProposeInnovation proposeInnovation, ChangeInnovation changeInnovation) {
        this.innovations = innovations;
        this.proposeInnovation = proposeInnovation;
        this.changeInnovation = changeInnovation;
    }

    @GET
    @Operation(operationId = "listInnovations", summary = "Lists innovations, the latest first")
    public Page<InnovationResponse> list(
            @QueryParam("unit") @Size(max = 40) @PlainText @Parameter(description = "Only those of this unit")
                    String unit,
            @QueryParam("status") @Parameter(description = "Only those of this status") InnovationStatus status,
            @BeanParam @Valid PageRequest page) {
        return Page.of(
                innovations.page(unit, status, page),
                page,
                InnovationResponse::of,
                innovation -> Cursor.of(innovation.id()));
    }

    @POST
    @RolesAllowed({KEPALA_UNIT, BAPPEDA})
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InnovationResponse.class)))
    @Operation(
            operationId = "proposeInnovation",
            summary = "Proposes an innovation for a unit",
            description =
                    "By whoever answers for the unit today, or the innovation office. A conflict where the unit is "
                            + "closed; invalid where its day is in the future.")
    public RestResponse<InnovationResponse> propose(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid InnovationRequest request,
            UriInfo uri) {
        var id = proposeInnovation.propose(request, idempotencyKey);
        var location = uri.getAbsolutePathBuilder().path(id.toString()).build();
        var created = innovations.require(id);
        return with(
                created,
                ResponseBuilder.create(RestResponse.Status.CREATED, InnovationResponse.of(created))
                        .location(location));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInnovation", summary = "Shows an innovation")
    public RestResponse<InnovationResponse> get(@PathParam("id") UUID id) {
        return ok(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({KEPALA_UNIT, BAPPEDA})
    @Operation(
            operationId = "putInnovation",
            summary = "Gives a proposal another content",
            description =
                    "Needs If-Match with the ETag that was read. A conflict once it was verified or rejected; the "
                            + "unit stays.")
    public RestResponse<InnovationResponse> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InnovationRequest request) {
        changeInnovation.change(id, request, ifMatch);
        return ok(id);
    }

    private RestResponse<InnovationResponse> ok(UUID id) {
        var innovation = innovations.require(id);
        return with(innovation, ResponseBuilder.ok(InnovationResponse.of(innovation)));
    }

    static RestResponse<InnovationResponse> with(Innovation innovation, ResponseBuilder<InnovationResponse> response) {
        return response.header("ETag", new EntityVersion(innovation.version()).etag())
                .build();
    }
}
