package id.siginjai.performance.agreements;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A performance agreement. */
@Schema(name = "Agreement")
record AgreementResponse(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                description = "Its number in the year's register",
                examples = "PK/0007/DISDUKCAPIL/2025")
        String number,

        @Schema(required = true, examples = "2025") int year,

        @Schema(required = true, description = "0 for the original", examples = "0")
        int revision,

        @Schema(required = true) AgreementKind kind,

        @Schema(required = true) AgreementStatus status,

        @Schema(description = "The agreement that it amends; absent for an original")
        UUID amends,

        @Schema(description = "Why it amends that; absent for an original")
        AmendmentReason reason,

        @Schema(
                description = "What changed; absent for an original",
                examples = "Pergeseran anggaran pada Perubahan APBD Tahun Anggaran 2025")
        String note,

        @Schema(required = true, description = "The first party, who promises")
        UUID officialId,

        @Schema(description = "The second party; absent where it is the mayor")
        UUID superiorId,

        @Schema(required = true) UUID positionId,

        @Schema(required = true, examples = "15.71.11.1006") String unitCode,

        @Schema(required = true, examples = "Kelurahan Bakung Jaya")
        String unitName,

        @Schema(required = true) PartyResponse firstParty,

        @Schema(required = true) PartyResponse secondParty,

        @Schema(required = true) List<ObjectiveResponse> objectives,

        @Schema(required = true) List<ProgrammeResponse> programmes,

        @Schema(
                required = true,
                description = "The programmes' budgets together, in whole rupiah",
                examples = "1250000000")
        long totalBudget,

        @Schema(required = true, description = "Who signed, in the order of the roles")
        List<SignatureResponse> signatures,

        @Schema(required = true, description = "Whose signatures lack, while it is prepared or signed")
        List<SignatureRole> awaited,

        @Schema(description = "There once everybody has signed")
        SealSummary seal,

        @Schema(description = "By when it is to be signed; absent for an amendment")
        LocalDate dueOn,

        @Schema(required = true, description = "What is worth a look, although it is not refused")
        List<Warning> warnings,

        @Schema(required = true) Instant createdAt,

        @Schema(description = "Absent for a draft") Instant submittedAt,

        @Schema(description = "Absent until it is closed") Instant closedAt) {

    /** An objective (sasaran). */
    @Schema(name = "Objective")
    record ObjectiveResponse(
            @Schema(required = true, examples = "Meningkatnya kualitas pelayanan administrasi kependudukan")
            String statement,

            @Schema(required = true) List<IndicatorResponse> indicators) {

        static ObjectiveResponse of(Objective objective, Map<UUID, BigDecimal> baselines) {
            return new ObjectiveResponse(
                    objective.statement(),
                    objective.indicators().stream()
                            .map(indicator -> IndicatorResponse.of(indicator, baselines.get(indicator.key())))
                            .toList());
        }
    }

    /** By what an objective is measured. */
    @Schema(name = "Indicator")
    record IndicatorResponse(
            @Schema(required = true) UUID id,

            @Schema(required = true, description = "The same for the same indicator in other revisions and years")
            UUID key,

            @Schema(required = true, examples = "Cakupan kepemilikan identitas kependudukan digital")
            String name,

            @Schema(required = true, description = "In what it is measured", examples = "persen")
            String unit,

            @Schema(required = true, examples = "35.5") BigDecimal target,

            @Schema(required = true) Polarity polarity,

            @Schema(required = true, description = "The weights of an agreement add up to 100", examples = "40")
            BigDecimal weight,

            @Schema(
                    description =
                            "The realisation of the year before, absent where there is none; it stays what it was at "
                                    + "the submission",
                    examples = "30")
            BigDecimal baseline,

            @Schema(description = "Why the target is worse than the baseline, where it is")
            String justification) {

        static IndicatorResponse of(Indicator indicator, BigDecimal baseline) {
            var content = indicator.content();
            return new IndicatorResponse(
                    indicator.id(),
                    content.key(),
                    content.name(),
                    content.measure(),
                    content.target(),
                    content.polarity(),
                    content.weight(),
                    baseline,
                    content.justification());
        }
    }

    /** A programme with its budget. */
    @Schema(name = "Programme")
    record ProgrammeResponse(
            @Schema(required = true, examples = "Program Pendaftaran Penduduk")
            String name,

            @Schema(required = true, description = "In whole rupiah", examples = "1250000000")
            long budget) {

        static ProgrammeResponse of(Content.Programme programme) {
            return new ProgrammeResponse(programme.name(), programme.budget());
        }
    }

    /** That somebody signed. */
    @Schema(name = "AgreementSignature")
    record SignatureResponse(
            @Schema(required = true) SignatureRole role,

            @Schema(required = true) PartyResponse signatory,

            @Schema(required = true) Instant signedAt,

            @Schema(description = "There where it was given at a ceremony")
            UUID ceremonyId) {

        static SignatureResponse of(Signature signature) {
            return new SignatureResponse(
                    signature.role(),
                    PartyResponse.of(signature.party()),
                    signature.signedAt(),
                    signature.ceremonyId());
        }
    }

    /** The seal, without its content. */
    @Schema(name = "AgreementSealSummary")
    record SealSummary(
            @Schema(
                    required = true,
                    description = "SHA-256 of the canonical JSON (RFC 8785) of what was signed, in hexadecimal",
                    examples = "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862")
            String sha256,

            @Schema(required = true) Instant sealedAt) {}
}
