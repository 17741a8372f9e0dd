package id.siginjai.performance.agreements;

import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Preparing agreements and reading them; what becomes of them stands in the resource of their life. */
@Path("/api/v1/agreements")
@RolesAllowed({ORGANISASI, WALIKOTA, WAKIL_WALIKOTA, SEKDA, KEPALA_UNIT})
@Tag(name = "Agreements", description = "Performance agreements (Perjanjian Kinerja), from the draft to the seal")
class AgreementsResource {

    private final AgreementRepository agreements;
    private final AgreementViews views;
    private final AgreementAccess access;
    private final DraftAgreement draftAgreement;
    private final ChangeAgreement changeAgreement;

    AgreementsResource(
            AgreementRepository agreements,
            AgreementViews views,
            AgreementAccess access,
            DraftAgreement draftAgreement,
            ChangeAgreement changeAgreement) {
        this.agreements = agreements;
        this.views = views;
        this.access = access;
        this.draftAgreement = draftAgreement;
        this.changeAgreement = changeAgreement;
    }

    @GET
    @Operation(
            operationId = "listAgreements",
            summary = "Lists agreements, the latest first",
            description = "For a unit's head: those in which it is a party.")
    public Page<AgreementSummary> list(
            @QueryParam("year") @Parameter(description = "Only agreements of this year", example = "2025") Integer year,
            @QueryParam("unit")
                    @Size(min = 1, max = 40)
                    @PlainText
                    @Parameter(description = "Only agreements of posts of this unit", example = "DISDUKCAPIL")
                    String unit,
            @QueryParam("status") @Parameter(description = "Only agreements of this status") AgreementStatus status,
            @QueryParam("official") @Parameter(description = "Only agreements that this official promises")
                    UUID official,
            @BeanParam @Valid PageRequest page) {
        var filter = new AgreementRepository.Filter(
                year, unit, status, official, access.onlyOf().orElse(null));
        return Page.of(
                agreements.page(filter, page), page, AgreementSummary::of, agreement -> Cursor.of(agreement.id()));
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementResponse.class)))
    @Operation(
            operationId = "draftAgreement",
            summary = "Begins an agreement for an official's post",
            description =
                    "By the organisation office or one of the parties. Refused where the weights do not add up to 100, "
                            + "a target is 0, an indicator stands in it twice, or the superior is another one. A conflict where "
                            + "the post has an agreement of the year in force or in preparation.")
    public RestResponse<AgreementResponse> draft(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = AgreementRequest.class),
                                            examples =
                                                    @ExampleObject(name = "agreement", value = AgreementExample.JSON)))
                    @NotNull
                    @Valid
                    AgreementRequest request,
            UriInfo uri) {
        var created = views.afterChange(draftAgreement.draft(request, idempotencyKey));
        var location = uri.getAbsolutePathBuilder()
                .path(created.agreement().id().toString())
                .build();
        return with(
                created,
                ResponseBuilder.create(RestResponse.Status.CREATED, created.agreement())
                        .location(location));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAgreement",
            summary = "Shows an agreement",
            description = "For its parties, the witnesses and the organisation office.")
    public RestResponse<AgreementResponse> get(@PathParam("id") UUID id) {
        return ok(views.require(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "putAgreement",
            summary = "Gives a draft new content",
            description =
                    "By the organisation office or one of the parties. Needs If-Match with the ETag that was read. "
                            + "Year and official stay; a conflict once it was submitted.")
    public RestResponse<AgreementResponse> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = AgreementRequest.class),
                                            examples =
                                                    @ExampleObject(name = "agreement", value = AgreementExample.JSON)))
                    @NotNull
                    @Valid
                    AgreementRequest request) {
        changeAgreement.change(id, request, ifMatch);
        return ok(views.afterChange(id));
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "Discarded")
    @Operation(
            operationId = "discardAgreement",
            summary = "Throws a draft away",
            description =
                    "By the organisation office or one of the parties. A conflict once it was submitted: what was "
                            + "handed over is returned first.")
    public void discard(@PathParam("id") UUID id) {
        changeAgreement.discard(id);
    }

    static RestResponse<AgreementResponse> ok(AgreementViews.Versioned found) {
        return with(found, ResponseBuilder.ok(found.agreement()));
    }

    static RestResponse<AgreementResponse> with(
            AgreementViews.Versioned found, ResponseBuilder<AgreementResponse> response) {
        return response.header("ETag", new EntityVersion(found.version()).etag())
                .build();
    }
}
