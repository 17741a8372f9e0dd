package id.siginjai.complaint.strikes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report counts, or does not. Part of the API: constants are added, never renamed. */
@Schema(description = """
        `COUNTS`; `DISMISSED`: found unsubstantiated, a duplicate, or withdrawn; `SAME_REPORTER`: an earlier report of \
        the same reporter counts; `NOT_SUBSTANTIATED`: the policy counts substantiated reports only; `RUN_BROKEN`: a \
        later report was found unsubstantiated and the policy counts reports in a row; `OTHER_SERVICE`: no \
        fewer reports are about another service and the policy adds up reports of one; `OUTSIDE_WINDOW`: no fewer \
        reports lie in another period of the policy's length""")
enum Why {
    COUNTS,
    DISMISSED,
    SAME_REPORTER,
    NOT_SUBSTANTIATED,
    RUN_BROKEN,
    OTHER_SERVICE,
    OUTSIDE_WINDOW
}
