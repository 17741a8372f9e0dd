package id.siginjai.performance.innovations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An innovation. */
@Schema(name = "Innovation")
record InnovationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "DISDUKCAPIL") String unitCode,

        @Schema(required = true, examples = "Kartu keluarga sehari jadi")
        String title,

        @Schema(required = true, examples = "Warga mengunggah syarat dari rumah.")
        String description,

        @Schema(required = true, examples = "PUBLIC_SERVICE")
        InnovationForm form,

        @Schema(required = true, examples = "DIGITAL") InnovationType type,
        @Schema(required = true, examples = "UNIT") Initiator initiator,
        @Schema(required = true, examples = "TRIAL") Stage stage,

        @Schema(required = true, description = "Each stage so far, in order")
        List<StageReached> stages,

        @Schema(required = true, examples = "VERIFIED") InnovationStatus status,
        @Schema(description = "Absent until it was judged") Verdict verification,

        @Schema(description = "Whom it serves", examples = "Warga yang mengurus kartu keluarga")
        String beneficiaries,

        @Schema(description = "How many people it served", examples = "640")
        Integer beneficiaryCount,

        @Schema(required = true, description = "What was measured before, and after")
        List<Measured> measures,

        @Schema(required = true, description = "Who proposed it", examples = "kadis")
        String proposedBy,

        @Schema(required = true) Instant proposedAt) {

    /** A stage that was reached. */
    @Schema(name = "InnovationStageReached")
    record StageReached(
            @Schema(required = true) Stage stage,

            @Schema(required = true, description = "Its first day")
            LocalDate since,

            @Schema(required = true, description = "Who said so", examples = "kadis")
            String recordedBy,

            @Schema(required = true) Instant recordedAt) {}

    /** What was measured, once before and once after. */
    @Schema(name = "InnovationMeasured")
    record Measured(
            @Schema(required = true, examples = "Waktu tunggu kartu keluarga")
            String name,

            @Schema(required = true, examples = "hari") String unit,
            @Schema(required = true, examples = "14") BigDecimal before,

            @Schema(description = "Absent until it was measured again", examples = "1")
            BigDecimal after) {}

    /** How it was judged. */
    @Schema(name = "InnovationVerdict")
    record Verdict(
            @Schema(required = true, description = "Each of the five criteria")
            List<Judged> judgements,

            @Schema(required = true, description = "Why it was rejected; none where it was verified")
            List<String> reasons,

            @Schema(required = true, examples = "bappeda") String verifiedBy,
            @Schema(required = true) Instant verifiedAt) {

        private static Verdict of(Innovation innovation) {
            if (innovation.verifiedAt() == null) return null;
            var judgements = innovation.judgements();
            return new Verdict(
                    judgements.stream()
                            .map(each -> new Judged(each.criterion(), each.holds(), each.note()))
                            .toList(),
                    judgements.stream()
                            .filter(each -> !each.holds())
                            .map(Judgements.Judgement::note)
                            .toList(),
                    innovation.verifiedBy(),
                    innovation.verifiedAt());
        }
    }

    /** One criterion. */
    @Schema(name = "InnovationJudged")
    record Judged(
            @Schema(required = true) Criterion criterion,
            @Schema(required = true) boolean holds,

            @Schema(examples = "Belum ada layanan serupa di kota ini.")
            String note) {}

    static InnovationResponse of(Innovation innovation) {
        return new InnovationResponse(
                innovation.id(),
                innovation.unitCode(),
                innovation.proposal().title(),
                innovation.proposal().description(),
                innovation.proposal().form(),
                innovation.proposal().type(),
                innovation.proposal().initiator(),
                innovation.stage(),
                innovation.stages().stream()
                        .map(each -> new StageReached(each.stage(), each.since(), each.recordedBy(), each.recordedAt()))
                        .toList(),
                innovation.status(),
                Verdict.of(innovation),
                innovation.beneficiaries(),
                innovation.beneficiaryCount(),
                innovation.measures().stream()
                        .map(each -> new Measured(each.name(), each.unit(), each.before(), each.after()))
                        .toList(),
                innovation.proposedBy(),
                innovation.proposedAt());
    }
}
