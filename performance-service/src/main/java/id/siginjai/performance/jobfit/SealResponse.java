package id.siginjai.performance.jobfit;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed cycle's seal, and whether what is kept is what was sealed. */
@Schema(name = "JobFitSeal")
record SealResponse(
        @Schema(
                required = true,
                description = "SHA-256 over the content, in hexadecimal",
                examples = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824")
        String sha256,

        @Schema(required = true, description = "True where every byte is as sealed, and computing again gives the same")
        boolean intact,

        @Schema(required = true, description = "Officials whose result is not what was sealed", examples = "[]")
        List<UUID> altered,

        @Schema(
                required = true,
                description = "The canonical JSON (RFC 8785) that was sealed: panel, rules, and each result's SHA-256",
                examples = "{\"cutoff\":\"2025-08-25\"}")
        String content,

        @Schema(required = true, description = "Which version of the setting job-fit counted", examples = "0")
        long rulesVersion) {}
