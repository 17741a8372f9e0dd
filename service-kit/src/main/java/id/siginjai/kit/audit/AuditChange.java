package id.siginjai.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one part of a resource. */
@Schema(name = "AuditChange")
public record AuditChange(
        @Schema(
                required = true,
                description = "The kind of the part: the resource's own, or that of something it consists of",
                examples = "unit")
        String entity,

        @Schema(required = true, description = "The part's id", examples = "15.71.11.1006")
        String id,

        @Schema(required = true) Action action,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description =
                        "The values before: of an UPDATE those that changed, of a DELETE all; none for an INSERT. A "
                                + "value that was empty is left out",
                examples = "{\"name\": \"Bakung Jaya\"}")
        Map<String, JsonNode> before,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description =
                        "The values after: of an UPDATE those that changed, of an INSERT all; none for a DELETE. A "
                                + "value that is empty is left out",
                examples = "{\"name\": \"Kelurahan Bakung Jaya\"}")
        Map<String, JsonNode> after) {

    /** What was done to it. */
    @Schema(name = "AuditAction", description = "INSERT: it is new. UPDATE: it was changed. DELETE: it is gone.")
    public enum Action {
        INSERT,
        UPDATE,
        DELETE
    }
}
