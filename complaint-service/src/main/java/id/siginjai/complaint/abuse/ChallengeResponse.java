package id.siginjai.complaint.abuse;

import org.altcha.altcha.Altcha;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A challenge with the names that ALTCHA's protocol gives its fields. */
@Schema(name = "Challenge", description = "A challenge, with the names that ALTCHA's protocol gives its fields")
record ChallengeResponse(
        @Schema(required = true, examples = "SHA-256") String algorithm,

        @Schema(
                required = true,
                description = "Hexadecimal",
                examples = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
        String challenge,

        @Schema(required = true, examples = "100000") long maxnumber,

        @Schema(
                required = true,
                description = "Ends with when the challenge expires",
                examples = "4f2a9c1b7d3e?expires=1750000000")
        String salt,

        @Schema(
                required = true,
                description = "Hexadecimal",
                examples = "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
        String signature) {

    static ChallengeResponse of(Altcha.Challenge issued) {
        return new ChallengeResponse(
                issued.algorithm, issued.challenge, issued.maxnumber, issued.salt, issued.signature);
    }
}
