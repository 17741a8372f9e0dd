package id.siginjai.performance.organisation;

import static id.siginjai.kit.identity.Roles.BKPSDMD;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/units")
@Tag(name = "Organisation", description = "Units, posts, officials and who holds which post")
class UnitsResource {

    private final UnitRepository units;
    private final SaveUnit saveUnit;

    UnitsResource(UnitRepository units, SaveUnit saveUnit) {
        this.units = units;
        this.saveUnit = saveUnit;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listUnits", summary = "Lists the city's units, in order of code")
    public Page<UnitResponse> list(
            @QueryParam("kind") @Parameter(description = "Only units of this kind") UnitKind kind,
            @QueryParam("parent") @UnitCode @Parameter(description = "Only units directly below this one")
                    String parent,
            @QueryParam("openOn") @CalendarDay @Parameter(description = "Only units that are open on this day")
                    LocalDate openOn,
            @BeanParam @Valid PageRequest page) {
        return Page.of(units.page(kind, parent, openOn, page), page, UnitResponse::of, unit -> Cursor.of(unit.code()));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getUnit", summary = "Shows a unit")
    public RestResponse<UnitResponse> get(@PathParam("code") @UnitCode String code) {
        var unit = units.findByIdOptional(code).orElseThrow(() -> new NotFound("unit.unknown", code));
        return ok(unit);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(BKPSDMD)
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UnitResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UnitResponse.class)))
    @Operation(
            operationId = "putUnit",
            summary = "Creates a unit, or gives it new content",
            description =
                    "A change needs If-Match with the ETag that was read. A unit is closed, never deleted: give it "
                            + "`closedOn`. A new name is announced with everybody who holds or held a post there.")
    public RestResponse<UnitResponse> put(
            @PathParam("code") @UnitCode String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid UnitRequest request,
            UriInfo uri) {
        var saved = saveUnit.save(code, request, ifMatch);
        if (!saved.created()) return ok(saved.unit());
        return ResponseBuilder.create(RestResponse.Status.CREATED, UnitResponse.of(saved.unit()))
                .location(uri.getAbsolutePath())
                .header("ETag", new EntityVersion(saved.unit().version()).etag())
                .build();
    }

    private static RestResponse<UnitResponse> ok(Unit unit) {
        return ResponseBuilder.ok(UnitResponse.of(unit))
                .header("ETag", new EntityVersion(unit.version()).etag())
                .build();
    }
}
