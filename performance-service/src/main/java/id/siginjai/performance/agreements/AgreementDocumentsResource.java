package id.siginjai.performance.agreements;

import static id.siginjai.kit.identity.Roles.KEPALA_UNIT;
import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What is written out of an agreement: its seal, what it changes, the official form. */
@Path("/api/v1/agreements/{id}")
@RolesAllowed({ORGANISASI, WALIKOTA, WAKIL_WALIKOTA, SEKDA, KEPALA_UNIT})
@Tag(name = "Agreements")
class AgreementDocumentsResource {

    private final AgreementRepository agreements;
    private final AgreementAccess access;
    private final PrintForm printForm;

    AgreementDocumentsResource(AgreementRepository agreements, AgreementAccess access, PrintForm printForm) {
        this.agreements = agreements;
        this.access = access;
        this.printForm = printForm;
    }

    @GET
    @Path("seal")
    @Operation(
            operationId = "getAgreementSeal",
            summary = "Shows the seal of an agreement and verifies it",
            description =
                    "The content is made again from the agreement and hashed again. Not found before everybody has "
                            + "signed.")
    public SealResponse seal(@PathParam("id") UUID id) {
        var agreement = require(id);
        if (!agreement.isSealed()) throw new NotFound("agreement.not-sealed");
        return SealResponse.of(
                agreement, agreements.sealedCopyOf(id).map(SealedCopy::content).orElse(null));
    }

    @GET
    @Path("changes")
    @Operation(
            operationId = "getAgreementChanges",
            summary = "Shows what an amendment changes, indicator by indicator",
            description = "Not found for an original, which amends nothing.")
    public ChangesResponse changes(@PathParam("id") UUID id) {
        var amendment = require(id);
        if (!amendment.isAmendment()) throw new NotFound("agreement.amends-nothing");
        return ChangesResponse.of(agreements.require(amendment.amends()), amendment);
    }

    @GET
    @Path("form")
    @Produces("application/pdf")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            operationId = "getAgreementForm",
            summary = "Prints the official form",
            description = "In Indonesian, in two parts: the statement (Pernyataan Perjanjian Kinerja) and the annex "
                    + "(Lampiran) with objectives, indicators, targets, programmes and budgets. A draft says that it is "
                    + "one.")
    public RestResponse<byte[]> form(@PathParam("id") UUID id) {
        var agreement = require(id);
        var name = "perjanjian-kinerja-" + agreement.number().replaceAll("[^A-Za-z0-9.-]+", "-") + ".pdf";
        return ResponseBuilder.ok(printForm.of(agreement), MediaType.valueOf("application/pdf"))
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }

    private Agreement require(UUID id) {
        var agreement = agreements.require(id);
        access.requireReader(agreement);
        return agreement;
    }
}
