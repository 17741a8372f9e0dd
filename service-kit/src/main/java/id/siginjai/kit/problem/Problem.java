package id.siginjai.kit.problem;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of every error, for the API documents (RFC 9457). */
@Schema(name = "Problem", description = "What went wrong, as RFC 9457 says it")
public record Problem(
        @Schema(
                required = true,
                description = "Stable; clients may branch on it",
                examples = "urn:siginjai:problem:validation")
        URI type,

        @Schema(required = true, description = "In the language of Accept-Language")
        String title,

        @Schema(required = true, examples = "400") int status,

        @Schema(description = "This occurrence, for a person")
        String detail,

        @Schema(description = "The path that was asked for", format = "uri-reference")
        URI instance,

        @Schema(description = "With urn:siginjai:problem:validation: the fields at fault")
        List<Violation> violations) {}
