package id.siginjai.performance.agreements;

import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
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

/** Ceremonies at which many agreements are signed together. */
@Path("/api/v1/ceremonies")
@Tag(name = "Agreements")
class CeremoniesResource {

    private final CeremonyRepository ceremonies;
    private final HoldCeremony holdCeremony;

    CeremoniesResource(CeremonyRepository ceremonies, HoldCeremony holdCeremony) {
        this.ceremonies = ceremonies;
        this.holdCeremony = holdCeremony;
    }

    @GET
    @RolesAllowed({ORGANISASI, WALIKOTA, WAKIL_WALIKOTA, SEKDA})
    @Operation(operationId = "listCeremonies", summary = "Lists ceremonies, the latest first")
    public Page<CeremonyResponse> list(@BeanParam @Valid PageRequest page) {
        return Page.of(ceremonies.page(page), page, CeremonyResponse::of, ceremony -> Cursor.of(ceremony.id()));
    }

    @POST
    @RolesAllowed(ORGANISASI)
    @APIResponse(
            responseCode = "201",
            description = "Prepared",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CeremonyResponse.class)))
    @Operation(
            operationId = "prepareCeremony",
            summary = "Prepares a ceremony for agreements that are not signed yet",
            description = "Refused where an agreement is not there, is named twice, or was signed by all already.")
    public RestResponse<CeremonyResponse> prepare(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid CeremonyRequest request,
            UriInfo uri) {
        var ceremony = ceremonies.require(holdCeremony.prepare(request, idempotencyKey));
        var location =
                uri.getAbsolutePathBuilder().path(ceremony.id().toString()).build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, CeremonyResponse.of(ceremony))
                .location(location)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ORGANISASI, WALIKOTA, WAKIL_WALIKOTA, SEKDA})
    @Operation(operationId = "getCeremony", summary = "Shows a ceremony and how far its agreements are")
    public CeremonyResponse get(@PathParam("id") UUID id) {
        return CeremonyResponse.of(ceremonies.require(id));
    }

    @POST
    @Path("{id}/countersignature")
    @RolesAllowed({WALIKOTA, WAKIL_WALIKOTA, SEKDA})
    @Operation(
            operationId = "countersignCeremony",
            summary = "Signs all agreements of a ceremony at once",
            description =
                    "By the mayor as the second party, by the deputy mayor and the city secretary as witnesses. All or "
                            + "nothing: a conflict that names each agreement which the first party has not signed yet, which is no "
                            + "longer SUBMITTED, or whose second party is somebody else. What this user has signed before is left "
                            + "as it is.")
    public CeremonyResponse countersign(@PathParam("id") UUID id) {
        holdCeremony.countersign(id);
        return CeremonyResponse.of(ceremonies.require(id));
    }
}
