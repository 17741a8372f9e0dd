package id.siginjai.performance.inspections;

import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT;
import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;
import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.Forbidden;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
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

@Path("/api/v1/inspections")
@RolesAllowed({WAKIL_WALIKOTA, WALIKOTA, SEKDA, BKPSDMD, ORGANISASI, INSPEKTORAT, INSPEKTORAT_LEAD, KEPALA_UNIT})
@Tag(name = "Inspections", description = "Surprise inspections (sidak) of offices")
class InspectionsResource {

    private static final List<String> READERS =
            List.of(WAKIL_WALIKOTA, WALIKOTA, SEKDA, BKPSDMD, ORGANISASI, INSPEKTORAT, INSPEKTORAT_LEAD);

    private final InspectionRepository inspections;
    private final RecordInspection recordInspection;
    private final CurrentUser user;

    InspectionsResource(InspectionRepository inspections, RecordInspection recordInspection, CurrentUser user) {
        this.inspections = inspections;
        this.recordInspection = recordInspection;
        this.user = user;
    }

    @POST
    @RolesAllowed(WAKIL_WALIKOTA)
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InspectionResponse.class)))
    @Operation(
            operationId = "recordInspection",
            summary = "Records a surprise inspection",
            description = "Late and early minutes follow from the office hours of that day. An inspector records a "
                    + "unit once a day: a second time is a conflict.")
    public RestResponse<InspectionResponse> record(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid InspectionRequest request,
            UriInfo uri) {
        var id = recordInspection.record(request, idempotencyKey);
        var location = uri.getAbsolutePathBuilder().path(id.toString()).build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, InspectionResponse.of(require(id)))
                .location(location)
                .build();
    }

    @GET
    @Operation(
            operationId = "listInspections",
            summary = "Lists inspections, the latest first",
            description = "A unit's head sees those of its own unit.")
    public Page<InspectionResponse> list(
            @QueryParam("unit") @Size(max = 40) @Parameter(description = "Only inspections of this unit") String unit,
            @BeanParam @Valid PageRequest page) {
        return Page.of(
                inspections.page(visible(unit), page), page, InspectionResponse::of, InspectionRepository::cursorOf);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInspection", summary = "Shows an inspection")
    public InspectionResponse get(@PathParam("id") UUID id) {
        var inspection = require(id);
        visible(inspection.unitCode());
        return InspectionResponse.of(inspection);
    }

    @GET
    @Path("discipline")
    @Operation(
            operationId = "getUnitDiscipline",
            summary = "Shows a unit's discipline: the share of its inspections without a finding")
    public DisciplineResponse discipline(
            @QueryParam("unit") @NotNull @Size(max = 40) String unit,
            @QueryParam("from") @NotNull @Parameter(description = "The first day") LocalDate from,
            @QueryParam("to") @NotNull @Parameter(description = "The last day, included") LocalDate to) {
        if (to.isBefore(from)) throw new Invalid("to", "inspection.ends-before-it-began");
        return DisciplineResponse.of(unit, from, to, inspections.disciplineOf(visible(unit), from, to));
    }

    private Inspection require(UUID id) {
        return inspections.findByIdOptional(id).orElseThrow(() -> new NotFound("inspection.unknown"));
    }

    /** @return the unit to look at: what was asked for, or a head's own */
    private String visible(String unit) {
        if (READERS.stream().anyMatch(user::has)) return unit;
        var own = user.unit().orElseThrow(() -> new Forbidden("inspection.not-yours"));
        if (unit != null && !unit.equals(own)) throw new Forbidden("inspection.not-yours");
        return own;
    }
}
