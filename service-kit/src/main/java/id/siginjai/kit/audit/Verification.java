package id.siginjai.kit.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check of the trail found. */
@Schema(name = "AuditVerification")
public record Verification(
        @Schema(required = true, description = "True where nothing that this answer covers was altered")
        boolean intact,

        @Schema(required = true, description = "Entries that were recomputed", examples = "1204")
        long entries,

        @Schema(required = true, description = "Anchors that were recomputed", examples = "31")
        long anchors,

        @Schema(required = true, description = "What was altered; at most 100 are named")
        List<Fault> faults,

        @Schema(description = "Give it back as ?cursor= to check what follows; absent when all was checked")
        String next) {

    /** What is wrong with an entry or an anchor. */
    @Schema(
            name = "AuditFault",
            description =
                    "CONTENT: the entry is not what its hash was made of. GAP: the entry is missing. LINK: the entry"
                            + " does not follow the one before it, or is not the one that the chain's head names. ANCHOR:"
                            + " the entry is not the one that was anchored, or the anchor is not the root of its leaves.")
    public enum What {
        CONTENT,
        GAP,
        LINK,
        ANCHOR
    }

    /** What was altered. */
    @Schema(name = "AuditFinding")
    public record Fault(
            @Schema(required = true) What what,

            @Schema(
                    description = "The chain; absent where an anchor as a whole is meant",
                    examples = "unit/15.71.11.1006")
            String resource,

            @Schema(description = "The entry of the chain", examples = "2")
            Long sequence,

            @Schema(description = "The anchor that tells so", examples = "31")
            Long anchor) {}
}
