package id.siginjai.performance.innovations;

import static id.siginjai.kit.identity.Roles.ASESOR;
import static id.siginjai.kit.identity.Roles.BAPPEDA;
import static id.siginjai.kit.identity.Roles.BKPSDMD;
import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/innovations/{id}/maturity")
@RolesAllowed({BAPPEDA, WALIKOTA, WAKIL_WALIKOTA, SEKDA, BKPSDMD, ASESOR, KEPALA_UNIT})
@Tag(name = "Innovations")
class MaturityResource {

    private final MaturityRepository maturities;
    private final AssessMaturity assessMaturity;

    MaturityResource(MaturityRepository maturities, AssessMaturity assessMaturity) {
        this.maturities = maturities;
        this.assessMaturity = assessMaturity;
    }

    @GET
    @Operation(
            operationId = "getInnovationMaturity",
            summary = "Shows how mature an innovation is, with the arithmetic",
            description = "Not found until it was assessed.")
    public RestResponse<MaturityResponse> get(@PathParam("id") UUID id) {
        return with(id, RestResponse.Status.OK, null);
    }

    @PUT
    @RolesAllowed(BAPPEDA)
    @APIResponse(
            responseCode = "200",
            description = "Assessed again",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = MaturityResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Assessed for the first time",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = MaturityResponse.class)))
    @Operation(
            operationId = "putInnovationMaturity",
            summary = "Assesses how mature a verified innovation is",
            description =
                    "The points of an indicator are its weight times its parameter; weights, bands and cut-offs are "
                            + "the setting innovation-maturity of the year. Needs If-Match where it was assessed before. A "
                            + "conflict unless it is VERIFIED; invalid for an indicator that the year does not have.")
    public RestResponse<MaturityResponse> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MaturityRequest request,
            UriInfo uri) {
        var first = assessMaturity.assess(id, request, ifMatch);
        return with(id, first ? RestResponse.Status.CREATED : RestResponse.Status.OK, uri);
    }

    private RestResponse<MaturityResponse> with(UUID id, RestResponse.Status status, UriInfo uri) {
        var maturity = maturities.findWhole(id).orElseThrow(() -> new NotFound("innovation.not-assessed"));
        var response = ResponseBuilder.create(status, MaturityResponse.of(maturity))
                .header("ETag", new EntityVersion(maturity.version()).etag());
        if (status == RestResponse.Status.CREATED) response.location(uri.getAbsolutePath());
        return response.build();
    }
}
