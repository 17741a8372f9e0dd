package id.siginjai.performance.dashboard;

import static id.siginjai.kit.identity.Roles.ASESOR;
import static id.siginjai.kit.identity.Roles.BAPPEDA;
import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.DASHBOARD;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;
import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.performance.innovations.Innovations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What calls for a decision: who is asleep, how the job fit went, who was moved. Nothing here names a person. */
@Path("/api/v1/dashboard")
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
    DASHBOARD
})
@Produces({APPLICATION_JSON, CacheableResource.CSV})
@APIResponse(responseCode = "304", description = "The asker has the same already (If-None-Match)")
@Tag(name = "Dashboard")
class DashboardListsResource extends CacheableResource {

    private static final String YEAR = "Without it the present one (WIB)";

    private final Innovations innovations;
    private final CountBoxes countBoxes;
    private final ListMoves listMoves;
    private final Represent represent;
    private final DashboardDays days;

    DashboardListsResource(
            Innovations innovations,
            CountBoxes countBoxes,
            ListMoves listMoves,
            Represent represent,
            DashboardDays days) {
        this.innovations = innovations;
        this.countBoxes = countBoxes;
        this.listMoves = listMoves;
        this.represent = represent;
        this.days = days;
    }

    @GET
    @Path("asleep")
    @APIResponse(
            responseCode = "200",
            description = "Units that are asleep, in order of code",
            content = {
                @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = AsleepUnits.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            operationId = "listAsleepUnits",
            summary = "Shows the units without the innovation that they owe",
            description =
                    "By the cut-off of the year's open job fit, the latest where there are several; without one by "
                            + "31 December. GET /api/v1/innovations/compliance answers for any cut-off.")
    public RestResponse<String> asleep(
            @QueryParam("year") @Min(2000) @Max(2099) @Parameter(description = YEAR, example = "2025") Integer year,
            @Context HttpHeaders asked) {
        var owed = innovations.compliance(days.owedBy(days.orPresent(year)));
        var units = owed.asleep().stream()
                .map(unit -> AsleepUnit.of(unit, owed.daysLeft()))
                .toList();
        return answer(
                asked, () -> represent.json(new AsleepUnits(units)), () -> represent.csv(AsleepUnit.class, units));
    }

    @GET
    @Path("job-fit")
    @APIResponse(
            responseCode = "200",
            description = "Counts a box of each closed cycle",
            content = {
                @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = Boxes.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            operationId = "getJobFitDistribution",
            summary = "Counts the people in each box of the year's closed job fits")
    public RestResponse<String> jobFit(
            @QueryParam("year") @Min(2000) @Max(2099) @Parameter(description = YEAR, example = "2025") Integer year,
            @Context HttpHeaders asked) {
        var boxes = countBoxes.of(days.orPresent(year));
        return answer(asked, () -> represent.json(new Boxes(boxes)), () -> represent.csv(BoxCounts.class, boxes));
    }

    @GET
    @Path("rotations")
    @APIResponse(
            responseCode = "200",
            description = "Moves by decree, the latest first",
            content = {
                @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = RegisteredMovePage.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            operationId = "listRegisteredMoves",
            summary = "Shows the register of the year's moves, the latest first",
            description = "As CSV: all of them, whatever the page.")
    public RestResponse<String> rotations(
            @QueryParam("year") @Min(2000) @Max(2099) @Parameter(description = YEAR, example = "2025") Integer year,
            @BeanParam @Valid PageRequest page,
            @Context HttpHeaders asked) {
        var of = days.orPresent(year);
        return answer(
                asked,
                () -> represent.json(
                        Page.of(listMoves.page(of, page), page, ListMoves.Row::move, ListMoves.Row::cursor)),
                () -> represent.csv(
                        RegisteredMove.class,
                        listMoves.all(of).stream().map(ListMoves.Row::move).toList()));
    }

    /** What is sent is text that is composed already; the API document says what it says. */
    @Schema(name = "RegisteredMovePage")
    record RegisteredMovePage(@Schema(required = true) List<RegisteredMove> items, String next) {}

    @Schema(name = "AsleepUnits")
    record AsleepUnits(@Schema(required = true) List<AsleepUnit> items) {}

    @Schema(name = "BoxCountsList")
    record Boxes(@Schema(required = true) List<BoxCounts> items) {}
}
