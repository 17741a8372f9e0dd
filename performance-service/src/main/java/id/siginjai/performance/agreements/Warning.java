package id.siginjai.performance.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody should look at, although it is not refused.
 *
 * @param field the indicator that it is about, as the request names it; null where it is about the whole
 */
@Schema(name = "AgreementWarning")
record Warning(
        @Schema(required = true) Code code,

        @Schema(
                description = "The field that it is about, where it is about one",
                examples = "objectives[0].indicators[1].target")
        String field) {

    /** The kinds of warning. */
    @Schema(
            name = "AgreementWarningCode",
            description =
                    "PAST_DUE not signed by its due date; TARGET_WORSE the target is worse than the baseline, which "
                            + "is justified; JUSTIFICATION_MISSING it is not justified, so it can't be submitted; HOLDER_CHANGED "
                            + "the post has another holder than who promises; NO_PROGRAMME no programme and budget stand in it")
    enum Code {
        PAST_DUE,
        TARGET_WORSE,
        JUSTIFICATION_MISSING,
        HOLDER_CHANGED,
        NO_PROGRAMME
    }
}
