package id.siginjai.performance.rotation;

import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.composed.ComposedReads;
import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.performance.organisation.RotationReason;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

@Path("/api/v1/rotations")
@RolesAllowed({BKPSDMD, WALIKOTA, WAKIL_WALIKOTA, SEKDA, KEPALA_UNIT})
@Tag(name = "Rotation", description = "Marks for rotation (penyegaran)")
class RotationsResource {

    private static final List<String> READERS = List.of(BKPSDMD, WALIKOTA, WAKIL_WALIKOTA, SEKDA);

    private final RotationViews views;
    private final ReplyToMark replyToMark;
    private final DecideMark decideMark;
    private final RecordPermit recordPermit;
    private final CurrentUser user;

    RotationsResource(
            RotationViews views,
            ReplyToMark replyToMark,
            DecideMark decideMark,
            RecordPermit recordPermit,
            CurrentUser user) {
        this.views = views;
        this.replyToMark = replyToMark;
        this.decideMark = decideMark;
        this.recordPermit = recordPermit;
        this.user = user;
    }

    @GET
    @Produces(ComposedReads.TYPE)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RotationPage.class)))
    @Operation(
            operationId = "listRotations",
            summary = "Lists marks for rotation, the latest first",
            description =
                    "For an official: its own marks, as far as it may see them. Whoever reads all marks and is an "
                            + "official as well does not find its own among them; it finds them by their id.")
    public byte[] list(
            @QueryParam("official") @Parameter(description = "Only marks of this official") UUID official,
            @QueryParam("status") @Parameter(description = "Only marks of this status") RotationStatus status,
            @QueryParam("reason") @Parameter(description = "Only marks that have or had this reason")
                    RotationReason reason,
            @BeanParam @Valid PageRequest page) {
        return views.page(isReader(), new RotationFilter(official, status, reason), page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getRotation",
            summary = "Shows a mark for rotation, with the gates before a move",
            description = "The official concerned sees of it the number of reports and the month.")
    public RestResponse<RotationResponse> get(@PathParam("id") UUID id) {
        return shown(id);
    }

    @POST
    @Path("{id}/reply")
    @Operation(
            operationId = "replyToRotation",
            summary = "Records what the official concerned says to a mark",
            description =
                    "By that official alone, until the decision; another reply takes the place of the one before. "
                            + "A conflict when the mark waits for no decision.")
    public RestResponse<RotationResponse> reply(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReplyRequest request) {
        replyToMark.reply(id, user.officialId().orElse(null), request, ifMatch);
        return shown(id);
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed(WALIKOTA)
    @Operation(
            operationId = "decideRotation",
            summary = "Confirms or declines a mark, with a reason",
            description = "By the mayor, after the official's reply or when the days for one are over (setting "
                    + "`rotation`, replyDays). A conflict before that, when the mark was decided already, and, for "
                    + "CONFIRM, when a gate blocks. DECLINE ends the round of complaints. If-Match is looked at where it "
                    + "is sent.")
    public RestResponse<RotationResponse> decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        decideMark.decide(id, request, ifMatch);
        return shown(id);
    }

    @PUT
    @Path("{id}/bkn-permit")
    @RolesAllowed(BKPSDMD)
    @Operation(
            operationId = "putBknPermit",
            summary = "Records the civil-service agency's permit for the move",
            description = "Needs If-Match with the mark's ETag. A conflict when the mark has ended.")
    public RestResponse<RotationResponse> recordPermit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BknPermitRequest request) {
        recordPermit.record(id, request, ifMatch);
        return shown(id);
    }

    private RestResponse<RotationResponse> shown(UUID id) {
        var found = views.require(isReader(), id);
        return ResponseBuilder.ok(found.mark())
                .header("ETag", new EntityVersion(found.version()).etag())
                .build();
    }

    private boolean isReader() {
        return READERS.stream().anyMatch(user::has);
    }

    /** What the API document says of the list: it is sent as text that is composed already. */
    @Schema(name = "RotationPage")
    record RotationPage(
            @Schema(required = true) List<RotationResponse> items,
            @Schema(description = Page.NEXT) String next) {}
}
