package id.siginjai.complaint.triage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a complaint somebody opened. */
@Schema(
        name = "ComplaintPart",
        description = "What was opened; `STEP`: nothing, something was to be changed; "
                + "`RECUSAL`: nothing, the inspector stepped back")
enum Part {
    COMPLAINT,
    MESSAGES,
    NOTES,
    HISTORY,
    ATTACHMENTS,
    STEP,
    RECUSAL
}
