package id.siginjai.kit.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fault of a request: the field, by its path in the body or its parameter's name, and what is wrong with it. */
@Schema(name = "FieldViolation")
public record Violation(
        @Schema(required = true, examples = "position.title")
        String field,

        @Schema(required = true, description = "In the language of Accept-Language")
        String message) {}
