package id.siginjai.kit.audit;

import id.siginjai.kit.seal.Seal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one transaction changed of one resource, by whom, linked to the entry before it. */
@Schema(
        name = "AuditEntry",
        description =
                "Who changed what of one resource, in one transaction. `hash` is the SHA-256 of this object without"
                        + " `hash`, as canonical JSON (RFC 8785), and `previous` the hash of the resource's entry before,"
                        + " so that whoever keeps a hash can tell whether anything before it was altered.")
public record AuditEntry(
        @Schema(
                required = true,
                description =
                        "The kind and the id of what was changed. Parts belong to the whole that they were added to",
                examples = "unit/15.71.11.1006")
        String resource,

        @Schema(required = true, description = "Counts the resource's entries, from 1", examples = "2")
        long sequence,

        @Schema(required = true) Instant at,

        @Schema(
                required = true,
                description = "The user's name; `system` where no user asked for it",
                examples = "bkpsdmd")
        String actor,

        @Schema(description = "The subject of the user's token, which outlives a change of name")
        String subject,

        @Schema(description = "The official that the user was")
        UUID officialId,

        @Schema(required = true, description = "The roles that the user had", examples = "[\"bkpsdmd\"]")
        List<String> roles,

        @Schema(
                required = true,
                description = "The request; `event <type>`, `startup` or `schedule` where there was none",
                examples = "PUT /api/v1/units/15.71.11.1006")
        String source,

        @Schema(
                description = "The trace id of the request or event, which stands in the log too",
                examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String requestId,

        @Schema(required = true, description = "In the order in which they were made")
        List<AuditChange> changes,

        @Schema(
                required = true,
                description = "The hash of the entry before; 64 zeros in the first one",
                examples = "0000000000000000000000000000000000000000000000000000000000000000")
        String previous,

        @Schema(
                required = true,
                description = "SHA-256 in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {

    /** What the first entry of a chain has before it. */
    static final String NOTHING = "0".repeat(64);

    static AuditEntry of(Author author, Instant at, Link link, List<AuditChange> changes) {
        return new AuditEntry(
                link.resource(),
                link.sequence(),
                at,
                author.actor(),
                author.subject(),
                author.officialId(),
                author.roles(),
                author.source(),
                author.requestId(),
                changes,
                link.previous(),
                null);
    }

    /** What is left of one that somebody altered beyond reading. */
    static AuditEntry unreadable(String resource, long sequence, String hash) {
        return new AuditEntry(resource, sequence, null, null, null, null, List.of(), null, null, List.of(), null, hash);
    }

    /** The place of an entry in its chain. */
    record Link(String resource, long sequence, String previous) {}

    Seal seal() {
        return Seal.of(hash == null ? this : withHash(null));
    }

    AuditEntry withHash(String newHash) {
        return new AuditEntry(
                resource,
                sequence,
                at,
                actor,
                subject,
                officialId,
                roles,
                source,
                requestId,
                changes,
                previous,
                newHash);
    }
}
