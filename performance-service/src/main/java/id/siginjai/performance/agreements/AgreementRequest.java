package id.siginjai.performance.agreements;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an official promises for a year. */
@Schema(name = "AgreementRequest")
record AgreementRequest(
        @NotNull @Min(2000) @Max(2099) @Schema(examples = "2025")
        Integer year,

        @NotNull
        @Schema(
                description = "Who promises; the agreement belongs to the post that the official holds",
                examples = "0197a2e1-da80-7a0d-be1b-94e883545c68")
        UUID officialId,

        @Schema(
                description = "The superior, who is the head of the unit above; left out it is found, and it is never "
                        + "there where the superior is the mayor")
        UUID superiorId,

        @NotEmpty @Size(max = 30) List<@NotNull @Valid ObjectiveRequest> objectives,

        @Size(max = 50) @Schema(description = "The programmes with their budgets, in the order of the annex")
        List<@NotNull @Valid ProgrammeRequest> programmes) {

    /** An objective (sasaran). */
    @Schema(name = "ObjectiveRequest")
    record ObjectiveRequest(
            @NotBlank
            @Size(max = 1000)
            @PlainText
            @Schema(examples = "Meningkatnya kualitas pelayanan administrasi kependudukan")
            String statement,

            @NotEmpty @Size(max = 30) List<@NotNull @Valid IndicatorRequest> indicators) {}

    /** By what an objective is measured. */
    @Schema(name = "IndicatorRequest")
    record IndicatorRequest(
            @Schema(
                    description =
                            "The key of the same indicator under another name, in an earlier revision or year; left "
                                    + "out, the indicator is the one of that name and measure")
            UUID key,

            @NotBlank
            @Size(max = 500)
            @PlainText
            @Schema(examples = "Cakupan kepemilikan identitas kependudukan digital")
            String name,

            @NotBlank @Size(max = 50) @PlainText @Schema(description = "In what it is measured", examples = "persen")
            String unit,

            @NotNull
            @Digits(integer = 15, fraction = 4)
            @Schema(description = "More than 0: an achievement is a ratio to it", examples = "35.5")
            BigDecimal target,

            @NotNull Polarity polarity,

            @NotNull
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 2)
            @Schema(description = "The weights of an agreement add up to 100", examples = "40")
            BigDecimal weight,

            @Size(max = 2000)
            @PlainText(multiline = true)
            @Schema(description = "Why the target is worse than what was reached the year before; needed where it is")
            String justification) {}

    /** A programme with its budget. */
    @Schema(name = "ProgrammeRequest")
    record ProgrammeRequest(
            @NotBlank @Size(max = 500) @PlainText @Schema(examples = "Program Pendaftaran Penduduk")
            String name,

            @NotNull
            @Min(0)
            @Max(1_000_000_000_000_000L)
            @Schema(description = "In whole rupiah", examples = "1250000000")
            Long budget) {}

    /** What it says, with each indicator's key. */
    Content content(Seat seat) {
        return new Content(
                objectives.stream()
                        .map(objective -> new Content.Objective(
                                objective.statement().strip(),
                                objective.indicators().stream()
                                        .map(indicator -> indicator(indicator, seat))
                                        .toList()))
                        .toList(),
                programmes == null
                        ? List.of()
                        : programmes.stream()
                                .map(programme ->
                                        new Content.Programme(programme.name().strip(), programme.budget()))
                                .toList());
    }

    private static Content.Indicator indicator(IndicatorRequest asked, Seat seat) {
        var key =
                asked.key() == null ? IndicatorKey.of(seat.indicatorScope(), asked.name(), asked.unit()) : asked.key();
        return new Content.Indicator(
                key,
                asked.name().strip(),
                asked.unit().strip(),
                plain(asked.target()),
                asked.polarity(),
                plain(asked.weight()),
                asked.justification() == null || asked.justification().isBlank()
                        ? null
                        : asked.justification().strip());
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
