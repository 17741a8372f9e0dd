package id.siginjai.complaint.tracking;

import id.siginjai.complaint.intake.ComplaintStatus;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the complaint, in words for its reporter. */
@Schema(name = "TimelineEntry")
record TimelineEntry(
        @Schema(required = true) ComplaintStatus status,
        @Schema(required = true) Instant at,

        @Schema(
                required = true,
                description = "What it means, in the language of Accept-Language",
                examples = "Laporan sedang diselidiki.")
        String text) {}
