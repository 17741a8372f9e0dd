package id.siginjai.performance.organisation;

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

import id.siginjai.kit.composed.ComposedReads;
import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.Forbidden;
import id.siginjai.kit.problem.NotFound;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/officials")
@Tag(name = "Organisation")
class OfficialsResource {

    private static final List<String> STAFF = List.of(
            WALIKOTA, WAKIL_WALIKOTA, SEKDA, BKPSDMD, ORGANISASI, BAPPEDA, ASESOR, INSPEKTORAT, INSPEKTORAT_LEAD);

    private final OfficialViews views;
    private final RegisterOfficial registerOfficial;
    private final ChangeOfficial changeOfficial;
    private final CurrentUser user;

    OfficialsResource(
            OfficialViews views, RegisterOfficial registerOfficial, ChangeOfficial changeOfficial, CurrentUser user) {
        this.views = views;
        this.registerOfficial = registerOfficial;
        this.changeOfficial = changeOfficial;
        this.user = user;
    }

    @POST
    @RolesAllowed(BKPSDMD)
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OfficialResponse.class)))
    @Operation(
            operationId = "registerOfficial",
            summary = "Registers an official in a post",
            description =
                    "Opens the post where the unit has none of that title. A conflict where the post has a definitive "
                            + "holder already, or where the NIP is known.")
    public RestResponse<OfficialResponse> register(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid RegisterOfficialRequest request,
            UriInfo uri) {
        var id = registerOfficial.register(request, idempotencyKey);
        var location = uri.getAbsolutePathBuilder().path(id.toString()).build();
        var created = require(id);
        return with(
                created,
                ResponseBuilder.create(RestResponse.Status.CREATED, created.official())
                        .location(location));
    }

    @GET
    @RolesAllowed({WALIKOTA, WAKIL_WALIKOTA, SEKDA, BKPSDMD, ORGANISASI, BAPPEDA, ASESOR, INSPEKTORAT, INSPEKTORAT_LEAD
    })
    @Produces(ComposedReads.TYPE)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OfficialPage.class)))
    @Operation(operationId = "listOfficials", summary = "Lists officials, in order of name")
    public byte[] list(
            @QueryParam("unit") @UnitCode @Parameter(description = "Only who holds a post of this unit today")
                    String unit,
            @QueryParam("rotation") @Parameter(description = "Only who has an open mark of this status")
                    OpenMark.Status rotation,
            @QueryParam("q") @Size(max = 100) @PlainText @Parameter(description = "A part of the name, in any case")
                    String name,
            @BeanParam @Valid PageRequest page) {
        return views.page(new OfficialSearch(unit, rotation, name), page);
    }

    @GET
    @Path("{id}")
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
    @Operation(
            operationId = "getOfficial",
            summary = "Shows an official",
            description = "A unit's head may see itself; of its own mark it sees the month and never the moment.")
    public RestResponse<OfficialResponse> get(@PathParam("id") UUID id) {
        if (!isVisible(id)) throw new Forbidden("official.not-yours");
        return ok(require(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(BKPSDMD)
    @Operation(
            operationId = "putOfficial",
            summary = "Corrects an official's name or NIP, or records a promotion",
            description = "Needs If-Match with the ETag that was read.")
    public RestResponse<OfficialResponse> put(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OfficialChange request) {
        changeOfficial.change(id, request, ifMatch);
        return ok(require(id));
    }

    private boolean isVisible(UUID id) {
        return STAFF.stream().anyMatch(user::has)
                || user.officialId().filter(id::equals).isPresent();
    }

    private OfficialViews.Versioned require(UUID id) {
        return views.find(id).orElseThrow(() -> new NotFound("official.unknown"));
    }

    private static RestResponse<OfficialResponse> ok(OfficialViews.Versioned found) {
        return with(found, ResponseBuilder.ok(found.official()));
    }

    private static RestResponse<OfficialResponse> with(
            OfficialViews.Versioned found, ResponseBuilder<OfficialResponse> response) {
        return response.header("ETag", new EntityVersion(found.version()).etag())
                .build();
    }

    /** What the API document says of the list: it is sent as text that is composed already. */
    @Schema(name = "OfficialPage")
    record OfficialPage(
            @Schema(required = true) List<OfficialResponse> items,
            @Schema(description = Page.NEXT) String next) {}
}
