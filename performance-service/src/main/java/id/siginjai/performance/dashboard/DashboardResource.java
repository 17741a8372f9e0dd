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

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.performance.organisation.UnitKind;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The city at a glance. Nothing here names a person. */
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
@Tag(name = "Dashboard", description = "Aggregates for city dashboards, as JSON or CSV, that may be cached")
class DashboardResource extends CacheableResource {

    private static final String YEAR = "Without it the present one (WIB)";

    private final Summarise summarise;
    private final StandUnits standUnits;
    private final CountByMonth countByMonth;
    private final Represent represent;
    private final DashboardDays days;

    DashboardResource(
            Summarise summarise,
            StandUnits standUnits,
            CountByMonth countByMonth,
            Represent represent,
            DashboardDays days) {
        this.summarise = summarise;
        this.standUnits = standUnits;
        this.countByMonth = countByMonth;
        this.represent = represent;
        this.days = days;
    }

    @GET
    @Path("summary")
    @APIResponse(
            responseCode = "200",
            description = "The year so far",
            content = {
                @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = SummaryResponse.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            operationId = "getDashboardSummary",
            summary = "Shows the city's year in a few numbers",
            description = "Marks for rotation are those of the year and all that are open. As CSV: a line a number.")
    public RestResponse<String> summary(
            @QueryParam("year") @Min(2000) @Max(2099) @Parameter(description = YEAR, example = "2025") Integer year,
            @Context HttpHeaders asked) {
        var of = days.orPresent(year);
        var found = summarise.year(of, days.owedBy(of));
        return answer(asked, () -> represent.json(found), () -> represent.csv(found));
    }

    @GET
    @Path("units")
    @APIResponse(
            responseCode = "200",
            description = "Units in order of code",
            content = {
                @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = UnitStandingPage.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            operationId = "listUnitStandings",
            summary = "Shows where each open unit stands, in order of code",
            description = "As CSV: all of them, whatever the page.")
    public RestResponse<String> units(
            @QueryParam("year") @Min(2000) @Max(2099) @Parameter(description = YEAR, example = "2025") Integer year,
            @QueryParam("kind") @Parameter(description = "Only units of this kind") UnitKind kind,
            @BeanParam @Valid PageRequest page,
            @Context HttpHeaders asked) {
        var of = days.orPresent(year);
        var which = new StandUnits.Asked(of, days.shownOn(of), kind);
        var after = page.cursor().map(cursor -> cursor.text(0)).orElse("");
        return answer(
                asked,
                () -> represent.json(Page.of(
                        standUnits.of(which, after, page.fetch()),
                        page,
                        Function.identity(),
                        unit -> Cursor.of(unit.code()))),
                () -> represent.csv(UnitStanding.class, standUnits.of(which, "", Integer.MAX_VALUE)));
    }

    @GET
    @Path("timeline")
    @APIResponse(
            responseCode = "200",
            description = "The year's twelve months",
            content = {
                @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = MonthCountsPage.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(operationId = "getTimeline", summary = "Counts what happened in each month of a year")
    public RestResponse<String> timeline(
            @QueryParam("year") @Min(2000) @Max(2099) @Parameter(description = YEAR, example = "2025") Integer year,
            @Context HttpHeaders asked) {
        var months = countByMonth.of(days.orPresent(year));
        return answer(
                asked, () -> represent.json(new Page<>(months, null)), () -> represent.csv(MonthCounts.class, months));
    }

    /** What the API document says of the list: it is sent as text that is composed already. */
    @Schema(name = "UnitStandingPage")
    record UnitStandingPage(@Schema(required = true) List<UnitStanding> items, String next) {}

    @Schema(name = "MonthCountsPage")
    record MonthCountsPage(@Schema(required = true) List<MonthCounts> items) {}
}
