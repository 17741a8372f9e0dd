package id.siginjai.performance.settings;

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

import com.fasterxml.jackson.core.JsonProcessingException;
import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.Forbidden;
import id.siginjai.kit.time.CityTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/settings")
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
@Tag(name = "Settings", description = "Numbers of the rules that an office may change, with who, when and why")
class SettingsResource {

    private static final String YEAR = "The year for which the value holds; without it the present one";

    private final KnownSettings known;
    private final SettingViews views;
    private final SettingValueRepository values;
    private final ChangeSetting changeSetting;
    private final CurrentUser user;
    private final Clock clock;

    SettingsResource(
            KnownSettings known,
            SettingViews views,
            SettingValueRepository values,
            ChangeSetting changeSetting,
            CurrentUser user,
            Clock clock) {
        this.known = known;
        this.views = views;
        this.values = values;
        this.changeSetting = changeSetting;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listSettings", summary = "Lists every setting with the value that holds for a year")
    public Page<SettingResponse> list(
            @QueryParam("year") @Min(2000) @Max(2100) @Parameter(description = YEAR) Integer year) {
        var of = orPresent(year);
        List<SettingResponse> all =
                known.all().stream().map(setting -> views.inForce(setting, of)).toList();
        return new Page<>(all, null);
    }

    @GET
    @Path("{name}")
    @Operation(
            operationId = "getSetting",
            summary = "Shows a setting with the value that holds for a year",
            description = "The value that was last set for that year or, where none was, for the latest year before.")
    public RestResponse<SettingResponse> get(
            @PathParam("name") String name,
            @QueryParam("year") @Min(2000) @Max(2100) @Parameter(description = YEAR) Integer year) {
        return ok(views.inForce(known.require(name), orPresent(year)));
    }

    @GET
    @Path("{name}/versions")
    @Operation(operationId = "listSettingVersions", summary = "Lists every value that was ever set, the latest first")
    public Page<SettingResponse> versions(@PathParam("name") String name, @BeanParam @Valid PageRequest page) {
        var setting = known.require(name);
        return Page.of(
                values.page(name, page), page, found -> views.of(setting, found), found -> Cursor.of(found.version()));
    }

    @PUT
    @Path("{name}")
    @Operation(
            operationId = "putSetting",
            summary = "Sets a value for a year and those after it",
            description = "By the setting's office alone. Needs If-Match with the ETag that was read for that year. "
                    + "What was computed with the value before stays as it is.")
    public RestResponse<SettingResponse> put(
            @PathParam("name") String name,
            @QueryParam("year") @Min(2000) @Max(2100) @Parameter(description = YEAR) Integer year,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SettingRequest request)
            throws JsonProcessingException {
        var setting = known.require(name);
        if (!user.has(setting.office())) throw new Forbidden("setting.not-your-office", setting.office());
        changeSetting.change(setting, orPresent(year), request, ifMatch);
        return ok(views.inForce(setting, orPresent(year)));
    }

    private int orPresent(Integer year) {
        return year == null ? CityTime.dayOf(clock.instant()).getYear() : year;
    }

    private static RestResponse<SettingResponse> ok(SettingResponse setting) {
        return ResponseBuilder.ok(setting)
                .header("ETag", new EntityVersion(setting.version()).etag())
                .build();
    }
}
