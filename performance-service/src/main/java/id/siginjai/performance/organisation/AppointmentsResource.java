package id.siginjai.performance.organisation;

import static id.siginjai.kit.identity.Roles.BKPSDMD;

import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/officials/{officialId}/appointments")
@RolesAllowed(BKPSDMD)
@Tag(name = "Organisation")
class AppointmentsResource {

    private final Officials officials;
    private final AppointmentRepository appointments;
    private final AppointOfficial appointOfficial;
    private final EndAppointment endAppointment;

    AppointmentsResource(
            Officials officials,
            AppointmentRepository appointments,
            AppointOfficial appointOfficial,
            EndAppointment endAppointment) {
        this.officials = officials;
        this.appointments = appointments;
        this.appointOfficial = appointOfficial;
        this.endAppointment = endAppointment;
    }

    @GET
    @Operation(
            operationId = "listAppointments",
            summary = "Lists the posts that an official held, holds and will hold, from the first to the last")
    public Page<AppointmentResponse> list(
            @PathParam("officialId") UUID officialId, @BeanParam @Valid PageRequest page) {
        if (!officials.isKnown(officialId)) throw new NotFound("official.unknown");
        return Page.of(
                appointments.page(officialId, page), page, AppointmentResponse::of, AppointmentRepository::cursorOf);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Appointed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AppointmentResponse.class)))
    @Operation(
            operationId = "appointOfficial",
            summary = "Gives an official a post, definitively or to stand in",
            description =
                    "A post has one definitive holder at a time (staff posts aside), and an official one definitive "
                            + "post: where an earlier appointment overlaps it is a conflict; end that one first. So is a level "
                            + "below that of the last definitive post, unless a sanction is in force that demotes, and then "
                            + "more than one level down.")
    public RestResponse<AppointmentResponse> appoint(
            @PathParam("officialId") UUID officialId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid AppointmentRequest request,
            UriInfo uri) {
        var id = appointOfficial.appoint(officialId, request, idempotencyKey);
        var location = uri.getAbsolutePathBuilder().path(id.toString()).build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, require(officialId, id))
                .location(location)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAppointment", summary = "Shows an appointment")
    public AppointmentResponse get(@PathParam("officialId") UUID officialId, @PathParam("id") UUID id) {
        return require(officialId, id);
    }

    @POST
    @Path("{id}/end")
    @Operation(
            operationId = "endAppointment",
            summary = "Sets the last day of an appointment",
            description =
                    "For who leaves the service (retirement, resignation, death) or no longer stands in. Whoever moves to "
                            + "another post is moved by a decree (POST /api/v1/rotation-decrees), which ends the old "
                            + "appointment and begins the new one. A conflict when the unit is closed by then.")
    public AppointmentResponse end(
            @PathParam("officialId") UUID officialId,
            @PathParam("id") UUID id,
            @NotNull @Valid EndAppointmentRequest request) {
        endAppointment.end(officialId, id, request);
        return require(officialId, id);
    }

    private AppointmentResponse require(UUID officialId, UUID id) {
        return appointments
                .findWithPost(officialId, id)
                .map(AppointmentResponse::of)
                .orElseThrow(() -> new NotFound("appointment.unknown"));
    }
}
