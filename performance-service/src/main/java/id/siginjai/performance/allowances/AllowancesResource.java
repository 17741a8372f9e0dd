package id.siginjai.performance.allowances;

import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.problem.Forbidden;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.performance.organisation.CalendarDay;
import id.siginjai.performance.organisation.PositionLevel;
import id.siginjai.performance.organisation.UnitKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/allowances")
@RolesAllowed(BKPSDMD)
@Tag(name = "Allowances", description = "What officials are paid by what they reach (TPP)")
class AllowancesResource {

    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private final AllowanceRateRepository rates;
    private final AllowanceMonthRepository months;
    private final SetRate setRate;
    private final RecordMonth recordMonth;
    private final Slips slips;
    private final CurrentUser user;

    AllowancesResource(
            AllowanceRateRepository rates,
            AllowanceMonthRepository months,
            SetRate setRate,
            RecordMonth recordMonth,
            Slips slips,
            CurrentUser user) {
        this.rates = rates;
        this.months = months;
        this.setRate = setRate;
        this.recordMonth = recordMonth;
        this.slips = slips;
        this.user = user;
    }

    @GET
    @Path("rates/{unitKind}")
    @RolesAllowed({BKPSDMD, WALIKOTA, WAKIL_WALIKOTA, SEKDA})
    @Operation(
            operationId = "listAllowanceRates",
            summary = "Lists every rate that units of a kind had, have and will have")
    public Page<RateResponse> rates(@PathParam("unitKind") UnitKind unitKind) {
        return new Page<>(rates.of(unitKind).stream().map(RateResponse::of).toList(), null);
    }

    @GET
    @Path("rates/{unitKind}/{level}/{from}")
    @RolesAllowed({BKPSDMD, WALIKOTA, WAKIL_WALIKOTA, SEKDA})
    @Operation(operationId = "getAllowanceRate", summary = "Shows the rate that began in a month")
    public RestResponse<RateResponse> rate(
            @PathParam("unitKind") UnitKind unitKind,
            @PathParam("level") PositionLevel level,
            @PathParam("from") @Pattern(regexp = MONTH) String from) {
        var key = AllowanceRate.Key.of(unitKind, level, YearMonth.parse(from));
        return with(
                rates.findByIdOptional(key).orElseThrow(() -> new NotFound("allowance.rate-unknown")),
                RestResponse.Status.OK);
    }

    @PUT
    @Path("rates/{unitKind}/{level}/{from}")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RateResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RateResponse.class)))
    @Operation(
            operationId = "putAllowanceRate",
            summary = "Sets what posts of a level in units of a kind are paid, from a month on",
            description = "Slips of that month and those after it are worked out anew. Needs If-Match where there is "
                    + "a rate that begins in that month.")
    public RestResponse<RateResponse> putRate(
            @PathParam("unitKind") UnitKind unitKind,
            @PathParam("level") PositionLevel level,
            @PathParam("from") @Pattern(regexp = MONTH) @Parameter(description = "The first month, as 2025-01")
                    String from,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RateRequest request) {
        var key = AllowanceRate.Key.of(unitKind, level, YearMonth.parse(from));
        var saved = setRate.set(key, request.amount(), ifMatch);
        return with(saved.rate(), saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }

    @GET
    @Path("months/{officialId}/{month}")
    @Operation(operationId = "getAllowanceMonth", summary = "Shows what personnel found of an official in a month")
    public RestResponse<MonthResponse> month(
            @PathParam("officialId") UUID officialId, @PathParam("month") @Pattern(regexp = MONTH) String month) {
        var key = AllowanceMonth.Key.of(officialId, YearMonth.parse(month));
        return with(
                months.findByIdOptional(key).orElseThrow(() -> new NotFound("allowance.month-unknown")),
                RestResponse.Status.OK);
    }

    @PUT
    @Path("months/{officialId}/{month}")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MonthResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MonthResponse.class)))
    @Operation(
            operationId = "putAllowanceMonth",
            summary = "Records how productive and how disciplined an official was in a month",
            description = "Needs If-Match where the month was recorded before.")
    public RestResponse<MonthResponse> putMonth(
            @PathParam("officialId") UUID officialId,
            @PathParam("month") @Pattern(regexp = MONTH) @Parameter(description = "As 2025-07") String month,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MonthRequest request) {
        var key = AllowanceMonth.Key.of(officialId, YearMonth.parse(month));
        var saved = recordMonth.record(key, request, ifMatch);
        return with(saved.month(), saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }

    @GET
    @Path("slips/{officialId}/{month}")
    @RolesAllowed({BKPSDMD, KEPALA_UNIT})
    @APIResponse(
            responseCode = "200",
            description = "The slip",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SlipResponse.class)))
    @APIResponse(
            responseCode = "409",
            description = "The month lacks a post, a rate, or what personnel found",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @Operation(
            operationId = "getAllowanceSlip",
            summary = "Shows an official's allowance of a month, with its arithmetic",
            description = "Personnel, and the official its own. A conflict names what the month lacks: a post on its "
                    + "first day, a rate, or what personnel found.")
    public SlipResponse slip(
            @PathParam("officialId") UUID officialId, @PathParam("month") @Pattern(regexp = MONTH) String month) {
        requireOwn(officialId);
        return slips.of(officialId, YearMonth.parse(month));
    }

    @GET
    @Path("previews/{officialId}")
    @APIResponse(
            responseCode = "200",
            description = "What it would cut",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PreviewResponse.class)))
    @APIResponse(
            responseCode = "409",
            description = "The month lacks a post, a rate, or what personnel found",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @Operation(
            operationId = "previewSanction",
            summary = "Shows what a medium sanction would cut of an official's allowance",
            description = "Nothing is recorded.")
    public PreviewResponse preview(
            @PathParam("officialId") UUID officialId,
            @QueryParam("from")
                    @NotNull
                    @CalendarDay
                    @Parameter(description = "The first day on which it would be served")
                    LocalDate from,
            @QueryParam("months") @NotNull @Parameter(description = "6, 9 or 12 (PP 94/2021)") Integer term) {
        return slips.preview(officialId, from, term);
    }

    private void requireOwn(UUID officialId) {
        var own = user.officialId().filter(officialId::equals).isPresent();
        if (!own && !user.has(BKPSDMD)) throw new Forbidden("allowance.not-yours");
    }

    private static RestResponse<RateResponse> with(AllowanceRate rate, RestResponse.Status status) {
        return ResponseBuilder.create(status, RateResponse.of(rate))
                .header("ETag", new EntityVersion(rate.version()).etag())
                .build();
    }

    private static RestResponse<MonthResponse> with(AllowanceMonth month, RestResponse.Status status) {
        return ResponseBuilder.create(status, MonthResponse.of(month))
                .header("ETag", new EntityVersion(month.version()).etag())
                .build();
    }
}
