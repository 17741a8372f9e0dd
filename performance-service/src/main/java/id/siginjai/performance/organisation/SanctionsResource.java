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

@Path("/api/v1/officials/{officialId}/sanctions")
@RolesAllowed(BKPSDMD)
@Tag(name = "Organisation")
class SanctionsResource {

    private final Officials officials;
    private final SanctionRepository sanctions;
    private final SanctionOfficial sanctionOfficial;

    SanctionsResource(Officials officials, SanctionRepository sanctions, SanctionOfficial sanctionOfficial) {
        this.officials = officials;
        this.sanctions = sanctions;
        this.sanctionOfficial = sanctionOfficial;
    }

    @GET
    @Operation(
            operationId = "listSanctions",
            summary = "Lists the discipline sanctions of an official, from the first to the last")
    public Page<SanctionResponse> list(@PathParam("officialId") UUID officialId, @BeanParam @Valid PageRequest page) {
        if (!officials.isKnown(officialId)) throw new NotFound("official.unknown");
        return Page.of(sanctions.page(officialId, page), page, SanctionResponse::of, SanctionRepository::cursorOf);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SanctionResponse.class)))
    @Operation(
            operationId = "sanctionOfficial",
            summary = "Records a discipline sanction that was decided",
            description = "Its term is the law's (PP 94/2021, article 8). A decree sanctions an official once: a "
                    + "second time is a conflict.")
    public RestResponse<SanctionResponse> sanction(
            @PathParam("officialId") UUID officialId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid SanctionRequest request,
            UriInfo uri) {
        var id = sanctionOfficial.sanction(officialId, request, idempotencyKey);
        var location = uri.getAbsolutePathBuilder().path(id.toString()).build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, require(officialId, id))
                .location(location)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSanction", summary = "Shows a discipline sanction")
    public SanctionResponse get(@PathParam("officialId") UUID officialId, @PathParam("id") UUID id) {
        return require(officialId, id);
    }

    private SanctionResponse require(UUID officialId, UUID id) {
        return sanctions
                .find(officialId, id)
                .map(SanctionResponse::of)
                .orElseThrow(() -> new NotFound("sanction.unknown"));
    }
}
