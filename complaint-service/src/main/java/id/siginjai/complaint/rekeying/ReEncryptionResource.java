package id.siginjai.complaint.rekeying;

import static id.siginjai.kit.identity.Roles.INSPEKTORAT_LEAD;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/re-encryption")
@RolesAllowed(INSPEKTORAT_LEAD)
@Tag(name = "Operation", description = "What operators of this service need")
class ReEncryptionResource {

    private final ReEncrypt reEncrypt;
    private final Runs runs;
    private final CurrentUser user;

    ReEncryptionResource(ReEncrypt reEncrypt, Runs runs, CurrentUser user) {
        this.reEncrypt = reEncrypt;
        this.runs = runs;
        this.user = user;
    }

    @POST
    @APIResponse(
            responseCode = "202",
            description = "Under way",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReEncryptionResponse.class)))
    @Operation(
            operationId = "startReEncryption",
            summary = "Encrypts anew, in the background, what older keys have written",
            description = "After a new primary key was added to the keyset. A run that is under way is shown instead.")
    public RestResponse<ReEncryptionResponse> start() {
        return RestResponse.status(RestResponse.Status.ACCEPTED, reEncrypt.begin(user.name()));
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "The newest run",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReEncryptionResponse.class)))
    @APIResponse(
            responseCode = "404",
            description = "There was none yet",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @Operation(operationId = "getReEncryption", summary = "Shows how far the newest run has come")
    public ReEncryptionResponse newest() {
        return runs.newest().map(ReEncryptionResponse::of).orElseThrow(() -> new NotFound("problem.not-found.detail"));
    }
}
