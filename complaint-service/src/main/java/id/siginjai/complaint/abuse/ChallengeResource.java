package id.siginjai.complaint.abuse;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/challenge")
@Tag(name = "Intake", description = "Residents report illegal levies (pungli)")
class ChallengeResource {

    private final Challenges challenges;

    ChallengeResource(Challenges challenges) {
        this.challenges = challenges;
    }

    @GET
    @PermitAll
    @APIResponse(
            responseCode = "200",
            description = "A challenge, for the widget of ALTCHA",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ChallengeResponse.class)))
    @Operation(
            operationId = "getChallenge",
            summary = "Gives a challenge to solve (ALTCHA, proof of work)",
            description =
                    "Needed only when `fileComplaint` answers 403 `urn:siginjai:problem:challenge-required`: find the "
                            + "number up to `maxnumber` for which SHA-256 of `salt` and the number is `challenge`, and "
                            + "send base64 of the JSON `{algorithm, challenge, number, salt, signature}` in the header "
                            + "`Altcha`. A solution is good for one report, and for its repetition with the same "
                            + "`Idempotency-Key`.")
    public RestResponse<ChallengeResponse> challenge() {
        return ResponseBuilder.ok(ChallengeResponse.of(challenges.issue()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
