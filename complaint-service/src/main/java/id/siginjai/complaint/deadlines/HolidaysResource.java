package id.siginjai.complaint.deadlines;

import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;

import id.siginjai.kit.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/holidays")
@Tag(name = "Deadlines", description = "The calendar by which working days are counted")
class HolidaysResource {

    private final HolidayRepository holidays;
    private final ChangeHolidays changeHolidays;
    private final Deadlines deadlines;

    HolidaysResource(HolidayRepository holidays, ChangeHolidays changeHolidays, Deadlines deadlines) {
        this.holidays = holidays;
        this.changeHolidays = changeHolidays;
        this.deadlines = deadlines;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listHolidays",
            summary = "Lists a year's holidays and days of collective leave",
            description = "Saturdays and Sundays are no working days either. Days that no decree names yet are "
                    + "`EXPECTED`.")
    public Page<HolidayResponse> list(
            @QueryParam("year") @Min(2000) @Max(2200) @Parameter(description = "Without it this year", example = "2026")
                    Integer year) {
        var asked = year == null ? deadlines.today().getYear() : year;
        return new Page<>(holidays.of(asked).stream().map(HolidayResponse::of).toList(), null);
    }

    @PUT
    @Path("{day}")
    @RolesAllowed(INSPEKTORAT_LEAD)
    @Operation(
            operationId = "setHoliday",
            summary = "Makes a day a holiday, or changes what it is called",
            description = "Deadlines that were set before stay as they are.")
    public HolidayResponse set(@PathParam("day") LocalDate day, @NotNull @Valid HolidayRequest request) {
        return changeHolidays.set(day, request);
    }

    @DELETE
    @Path("{day}")
    @RolesAllowed(INSPEKTORAT_LEAD)
    @Operation(operationId = "removeHoliday", summary = "Makes a holiday an ordinary day again")
    public void remove(@PathParam("day") LocalDate day) {
        changeHolidays.remove(day);
    }
}
