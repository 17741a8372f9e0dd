package id.siginjai.performance.organisation;

import static id.siginjai.kit.identity.Roles.ASESOR;
import static id.siginjai.kit.identity.Roles.BAPPEDA;
import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;
import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.time.CityTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/positions/{id}/holder")
@RolesAllowed({WALIKOTA, WAKIL_WALIKOTA, SEKDA, BKPSDMD, ORGANISASI, BAPPEDA, ASESOR, INSPEKTORAT, INSPEKTORAT_LEAD})
@Tag(name = "Organisation")
class HoldersResource {

    private final PositionRepository positions;
    private final AppointmentRepository appointments;
    private final Clock clock;

    HoldersResource(PositionRepository positions, AppointmentRepository appointments, Clock clock) {
        this.positions = positions;
        this.appointments = appointments;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getHolder",
            summary = "Shows who answered for a post on a day",
            description =
                    "Who stood in, where somebody did, else the definitive holder; of a STAFF post whoever has held "
                            + "it longest. Not found where nobody held it.")
    public HolderResponse get(
            @PathParam("id") UUID id,
            @QueryParam("day") @CalendarDay @Parameter(description = "Without it: today (WIB)") LocalDate day) {
        var position = positions.findWithUnit(id).orElseThrow(() -> new NotFound("position.unknown"));
        var on = day == null ? CityTime.dayOf(clock.instant()) : day;
        var holders = appointments.holdersOn(id, on);
        if (holders.isEmpty()) throw new NotFound("position.vacant");
        return HolderResponse.of(position, on, holders);
    }
}
