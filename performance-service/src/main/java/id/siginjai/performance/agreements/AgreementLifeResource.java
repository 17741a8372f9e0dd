package id.siginjai.performance.agreements;

import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** The steps of an agreement's life. */
@Path("/api/v1/agreements/{id}")
@RolesAllowed({ORGANISASI, WALIKOTA, WAKIL_WALIKOTA, SEKDA, KEPALA_UNIT})
@Tag(name = "Agreements")
class AgreementLifeResource {

    private final AgreementViews views;
    private final SubmitAgreement submitAgreement;
    private final SignAgreement signAgreement;
    private final AmendAgreement amendAgreement;
    private final CloseAgreement closeAgreement;

    AgreementLifeResource(
            AgreementViews views,
            SubmitAgreement submitAgreement,
            SignAgreement signAgreement,
            AmendAgreement amendAgreement,
            CloseAgreement closeAgreement) {
        this.views = views;
        this.submitAgreement = submitAgreement;
        this.signAgreement = signAgreement;
        this.amendAgreement = amendAgreement;
        this.closeAgreement = closeAgreement;
    }

    @POST
    @Path("submission")
    @Operation(
            operationId = "submitAgreement",
            summary = "Hands a draft over for signing",
            description =
                    "By the organisation office or one of the parties. From now on the baselines and the parties' "
                            + "names stay what they are. A conflict where a target is worse than its baseline and nobody justified "
                            + "it, or where it is no draft.")
    public RestResponse<AgreementResponse> submit(@PathParam("id") UUID id) {
        submitAgreement.submit(id);
        return AgreementsResource.ok(views.afterChange(id));
    }

    @POST
    @Path("return")
    @Operation(
            operationId = "returnAgreement",
            summary = "Makes what was submitted a draft again, to be corrected",
            description = "By the organisation office or one of the parties. The signatures given so far are void. A "
                    + "conflict once everybody has signed.")
    public RestResponse<AgreementResponse> giveBack(@PathParam("id") UUID id) {
        submitAgreement.giveBack(id);
        return AgreementsResource.ok(views.afterChange(id));
    }

    @POST
    @Path("signatures")
    @Operation(
            operationId = "signAgreement",
            summary = "Signs as whoever the token says",
            description =
                    "By a party (an official, or the mayor) or a witness (the deputy mayor, the city secretary). The "
                            + "first party signs first. The last signature seals the agreement and supersedes what it amends. A "
                            + "conflict where it is not submitted, or was signed in that role already.")
    public RestResponse<AgreementResponse> sign(@PathParam("id") UUID id) {
        signAgreement.sign(id);
        return AgreementsResource.ok(views.afterChange(id));
    }

    @POST
    @Path("amendments")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementResponse.class)))
    @Operation(
            operationId = "amendAgreement",
            summary = "Begins the next revision of an agreement in force",
            description =
                    "By the organisation office or one of the parties, for one of the three reasons of the law. The "
                            + "answer is the new draft, which has the same content until it is changed. Where the holder changed, "
                            + "whoever answers for the post now promises. A conflict where it is not in force, or is being amended.")
    public RestResponse<AgreementResponse> amend(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid AmendmentRequest request,
            UriInfo uri) {
        var amendment = views.afterChange(amendAgreement.amend(id, request, idempotencyKey));
        var location = uri.getBaseUriBuilder()
                .path(AgreementsResource.class)
                .path(amendment.agreement().id().toString())
                .build();
        return AgreementsResource.with(
                amendment,
                ResponseBuilder.create(RestResponse.Status.CREATED, amendment.agreement())
                        .location(location));
    }

    @POST
    @Path("closure")
    @Operation(
            operationId = "closeAgreement",
            summary = "Ends an agreement in force, at the end of its year",
            description =
                    "By the organisation office or one of the parties. A conflict where it is not in force, or is "
                            + "being amended.")
    public RestResponse<AgreementResponse> close(@PathParam("id") UUID id) {
        closeAgreement.close(id);
        return AgreementsResource.ok(views.afterChange(id));
    }
}
