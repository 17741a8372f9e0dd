package id.siginjai.complaint.catalogue;

import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;
import static id.siginjai.kit.identity.Roles.ORGANISASI;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/services")
@Tag(name = "Catalogue", description = "The city's services, and what each costs by law")
class PublicServicesResource {

    private static final String CODE = "^[A-Z0-9][A-Z0-9-]{0,39}$";

    private final PublicServiceRepository services;
    private final SavePublicService saveService;

    PublicServicesResource(PublicServiceRepository services, SavePublicService saveService) {
        this.services = services;
        this.saveService = saveService;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listServices",
            summary = "Lists the city's services, in order of code",
            description =
                    "For `service` of a complaint, which takes a name from here, a code, or the reporter's own words. "
                            + "Statistics name a service only when it stands here.")
    public Page<PublicServiceResponse> list(@BeanParam @Valid PageRequest page) {
        return Page.of(services.page(page), page, PublicServiceResponse::of, service -> Cursor.of(service.code()));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getService", summary = "Shows a service")
    public RestResponse<PublicServiceResponse> get(
            @PathParam("code") @Pattern(regexp = CODE) @Parameter(example = "KTP-EL") String code) {
        return services.findByIdOptional(code)
                .map(PublicServiceResponse::of)
                .map(service -> answer(RestResponse.Status.OK, service).build())
                .orElseThrow(() -> new NotFound("problem.not-found.detail"));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({ORGANISASI, INSPEKTORAT_LEAD})
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PublicServiceResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PublicServiceResponse.class)))
    @Operation(
            operationId = "putService",
            summary = "Puts a service into the catalogue, or gives it new content",
            description = "A change needs If-Match with the ETag that was read. A service is never deleted: what is "
                    + "given no longer has `offered` false.")
    public RestResponse<PublicServiceResponse> put(
            @PathParam("code") @Pattern(regexp = CODE) @Parameter(example = "KTP-EL") String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PublicServiceRequest request,
            UriInfo uri) {
        var saved = saveService.save(code, request, ifMatch);
        var service = PublicServiceResponse.of(saved.service());
        if (!saved.created()) return answer(RestResponse.Status.OK, service).build();
        return answer(RestResponse.Status.CREATED, service)
                .location(uri.getAbsolutePath())
                .build();
    }

    private static ResponseBuilder<PublicServiceResponse> answer(
            RestResponse.Status status, PublicServiceResponse service) {
        return ResponseBuilder.create(status, service).header("ETag", new EntityVersion(service.version()).etag());
    }
}
