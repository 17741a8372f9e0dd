package id.siginjai.performance.innovations;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The verifier's judgement: each of the five criteria, once. */
@Schema(name = "InnovationVerification")
record VerificationRequest(
        @NotNull
        @Size(min = 5, max = 5)
        @Schema(description = "Each of the five criteria once, in any order", examples = EXAMPLE)
        List<@NotNull @Valid JudgementRequest> judgements) {

    private static final String EXAMPLE = """
            [{"criterion": "NOVELTY", "holds": true, "note": "Belum ada layanan serupa di kota ini."},
             {"criterion": "BENEFIT", "holds": true}, {"criterion": "NO_BURDEN", "holds": true},
             {"criterion": "AUTHORITY", "holds": true}, {"criterion": "REPLICABLE", "holds": true}]""";

    /** One criterion. */
    @Schema(name = "InnovationJudgement")
    record JudgementRequest(
            @NotNull @Schema(examples = "NOVELTY") Criterion criterion,
            @NotNull @Schema(examples = "true") Boolean holds,

            @Size(max = 1000)
            @PlainText(multiline = true)
            @Schema(
                    description =
                            "Why; needed where the criterion does not hold, since it is the reason of the rejection",
                    examples = "Belum ada layanan serupa di kota ini.")
            String note) {

        Judgements.Judgement judgement() {
            return new Judgements.Judgement(criterion, holds, note);
        }
    }

    /** @throws Invalid naming the field when a criterion is missing or judged twice, or a reason is missing */
    Judgements complete() {
        var criteria = judgements.stream().map(JudgementRequest::criterion).toList();
        if (!Judgements.coversEachOnce(criteria)) throw new Invalid("judgements", "innovation.each-criterion-once");
        for (int i = 0; i < judgements.size(); i++) {
            if (judgements.get(i).judgement().lacksItsReason()) {
                throw new Invalid("judgements[" + i + "].note", "innovation.reason-of-rejection");
            }
        }
        return new Judgements(
                judgements.stream().map(JudgementRequest::judgement).toList());
    }
}
