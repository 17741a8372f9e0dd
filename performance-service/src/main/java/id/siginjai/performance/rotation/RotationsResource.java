package id.siginjai.performance.rotation;

import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.Forbidden;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.performance.organisation.RotationReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/rotations")
@RolesAllowed({BKPSDMD, WALIKOTA, WAKIL_WALIKOTA, SEKDA, KEPALA_UNIT})
@Tag(name = "Rotation", description = "Marks for rotation (penyegaran)")
class RotationsResource {

    private static final List<String> READERS = List.of(BKPSDMD, WALIKOTA, WAKIL_WALIKOTA, SEKDA);

    private final RotationRepository rotations;
    private final CurrentUser user;

    RotationsResource(RotationRepository rotations, CurrentUser user) {
        this.rotations = rotations;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listRotations",
            summary = "Lists marks for rotation, the latest first",
            description =
                    "For an official: its own marks, as far as it may see them. Whoever reads all marks and is an "
                            + "official as well does not find its own among them; it finds them by their id.")
    public Page<RotationResponse> list(
            @QueryParam("status") @Parameter(description = "Only marks of this status") RotationStatus status,
            @QueryParam("reason") @Parameter(description = "Only marks that have or had this reason")
                    RotationReason reason,
            @BeanParam @Valid PageRequest page) {
        var own = user.officialId().orElse(null);
        if (isReader()) {
            return Page.of(
                    rotations.page(status, reason, own, page),
                    page,
                    RotationResponse::of,
                    mark -> Cursor.of(mark.markedAt(), mark.id()));
        }
        if (own == null) throw new Forbidden("rotation.not-yours");
        return Page.of(
                rotations.pageOf(own, status, reason, page),
                page,
                RotationResponse::forTheAccused,
                mark -> Cursor.of(mark.id()));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getRotation",
            summary = "Shows a mark for rotation",
            description = "The official concerned sees of it the number of reports and the month.")
    public RotationResponse get(@PathParam("id") UUID id) {
        var mark = rotations.findByIdOptional(id).orElseThrow(() -> new NotFound("rotation.unknown"));
        if (user.officialId().filter(mark.officialId()::equals).isPresent()) {
            return RotationResponse.forTheAccused(mark);
        }
        if (!isReader()) throw new Forbidden("rotation.not-yours");
        return RotationResponse.of(mark);
    }

    private boolean isReader() {
        return READERS.stream().anyMatch(user::has);
    }
}
