package id.siginjai.performance.agreements;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an amendment changes in the agreement that it amends. */
@Schema(name = "AgreementChanges")
record ChangesResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "PK.P1/0007/DISDUKCAPIL/2025")
        String number,

        @Schema(required = true, description = "The agreement that it amends")
        UUID amends,

        @Schema(required = true) AmendmentReason reason,

        @Schema(required = true, examples = "Pergeseran anggaran pada Perubahan APBD Tahun Anggaran 2025")
        String note,

        @Schema(required = true, description = "Who promised and who promises")
        OfficialChange official,

        @Schema(required = true, description = "In the order of the amendment; what it lacks comes last")
        List<IndicatorChange> indicators,

        @Schema(required = true, description = "In the order of the amendment; what it lacks comes last")
        List<ProgrammeChange> programmes,

        @Schema(required = true) BudgetChange totalBudget) {

    /** The first party in both revisions. */
    @Schema(name = "AgreementOfficialChange")
    record OfficialChange(
            @Schema(required = true) UUID before,

            @Schema(required = true) UUID after) {}

    /** One indicator in both revisions. */
    @Schema(name = "AgreementIndicatorChange")
    record IndicatorChange(
            @Schema(required = true) UUID key,

            @Schema(required = true) Difference.Change change,

            @Schema(description = "Absent where it was added")
            PromisedIndicator before,

            @Schema(description = "Absent where it was removed")
            PromisedIndicator after) {

        static IndicatorChange of(Difference.Part<Difference.Promised> part) {
            var either = part.after() == null ? part.before() : part.after();
            return new IndicatorChange(
                    either.indicator().key(),
                    part.change(),
                    PromisedIndicator.of(part.before()),
                    PromisedIndicator.of(part.after()));
        }
    }

    /** An indicator as it stood in one revision. */
    @Schema(name = "PromisedIndicator")
    record PromisedIndicator(
            @Schema(
                    required = true,
                    description = "The statement of the objective that it stands under",
                    examples = "Meningkatnya kualitas pelayanan administrasi kependudukan")
            String objective,

            @Schema(required = true, examples = "Cakupan kepemilikan identitas kependudukan digital")
            String name,

            @Schema(required = true, examples = "persen") String unit,

            @Schema(required = true, examples = "35.5") BigDecimal target,

            @Schema(required = true) Polarity polarity,

            @Schema(required = true, examples = "40") BigDecimal weight) {

        static PromisedIndicator of(Difference.Promised promised) {
            if (promised == null) return null;
            var indicator = promised.indicator();
            return new PromisedIndicator(
                    promised.objective(),
                    indicator.name(),
                    indicator.measure(),
                    indicator.target(),
                    indicator.polarity(),
                    indicator.weight());
        }
    }

    /** One programme in both revisions. */
    @Schema(name = "AgreementProgrammeChange")
    record ProgrammeChange(
            @Schema(required = true, examples = "Program Pendaftaran Penduduk")
            String name,

            @Schema(required = true) Difference.Change change,

            @Schema(
                    description = "The budget before, in whole rupiah; absent where it was added",
                    examples = "1250000000")
            Long before,

            @Schema(
                    description = "The budget after, in whole rupiah; absent where it was removed",
                    examples = "1400000000")
            Long after) {

        static ProgrammeChange of(Difference.Part<Content.Programme> part) {
            var either = part.after() == null ? part.before() : part.after();
            return new ProgrammeChange(either.name(), part.change(), budget(part.before()), budget(part.after()));
        }

        private static Long budget(Content.Programme programme) {
            return programme == null ? null : programme.budget();
        }
    }

    /** The budgets together, in whole rupiah. */
    @Schema(name = "AgreementBudgetChange")
    record BudgetChange(
            @Schema(required = true, examples = "1250000000")
            long before,

            @Schema(required = true, examples = "1400000000")
            long after) {}

    static ChangesResponse of(Agreement before, Agreement amendment) {
        var difference = Difference.between(before.content(), amendment.content());
        return new ChangesResponse(
                amendment.id(),
                amendment.number(),
                before.id(),
                amendment.reason(),
                amendment.note(),
                new OfficialChange(
                        before.parties().first().officialId(),
                        amendment.parties().first().officialId()),
                difference.indicators().stream().map(IndicatorChange::of).toList(),
                difference.programmes().stream().map(ProgrammeChange::of).toList(),
                new BudgetChange(
                        before.content().totalBudget(), amendment.content().totalBudget()));
    }
}
