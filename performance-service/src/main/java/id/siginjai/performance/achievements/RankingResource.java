package id.siginjai.performance.achievements;

import static id.siginjai.kit.identity.Roles.ASESOR;
import static id.siginjai.kit.identity.Roles.BAPPEDA;
import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.DASHBOARD;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;
import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.performance.organisation.UnitKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/achievements/units")
@Tag(name = "Achievements")
class RankingResource {

    private final RankUnits rankUnits;

    RankingResource(RankUnits rankUnits) {
        this.rankUnits = rankUnits;
    }

    @GET
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
        KEPALA_UNIT,
        DASHBOARD
    })
    @Operation(
            operationId = "rankUnits",
            summary = "Ranks units by achievement, or by leap over the year before, the best first",
            description =
                    "A unit's achievement is that of the agreement of whoever heads it. Units of which nothing was "
                            + "told are not ranked, nor by leap those of which nothing can be compared: no baseline, "
                            + "or the year not told to its end (its fourth quarter or the whole year).")
    public Page<RankedUnit> rank(
            @QueryParam("year") @NotNull @Min(2000) @Max(2099) @Parameter(example = "2025") Integer year,
            @QueryParam("by") @DefaultValue("ACHIEVEMENT") RankBy by,
            @QueryParam("kind") @Parameter(description = "Only units of this kind; their ranks stay") UnitKind kind,
            @BeanParam @Valid PageRequest page) {
        return Page.of(
                rankUnits.page(year, by, kind, page), page, Function.identity(), unit -> RankUnits.cursor(unit, by));
    }
}
