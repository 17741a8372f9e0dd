package id.siginjai.performance.allowances;

import id.siginjai.performance.organisation.PositionLevel;
import id.siginjai.performance.organisation.UnitKind;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An allowance slip: the amount, and every number that it was made of. */
@Schema(name = "AllowanceSlip")
record SlipResponse(
        @Schema(required = true) UUID officialId,
        @Schema(required = true, examples = "2025-07") YearMonth month,

        @Schema(required = true, description = "The post held on the month's first day", examples = "Lurah")
        String positionTitle,

        @Schema(required = true, examples = "SUPERVISOR") PositionLevel level,
        @Schema(required = true, examples = "15.71.11.1006") String unitCode,
        @Schema(required = true, examples = "KELURAHAN") UnitKind unitKind,

        @Schema(required = true, description = "Whole rupiah a month", examples = "3700000")
        long rate,

        @Schema(required = true, description = "The first month of that rate", examples = "2025-01")
        YearMonth rateFrom,

        @Schema(required = true, description = "In percent", examples = "92.5")
        BigDecimal productivity,

        @Schema(required = true, description = "In percent of the rate", examples = "60")
        int productivityShare,

        @Schema(required = true, description = "rate × share × productivity", examples = "2053500")
        long productivityPart,

        @Schema(required = true, description = "In percent", examples = "98")
        BigDecimal discipline,

        @Schema(required = true, description = "In percent of the rate", examples = "40")
        int disciplineShare,

        @Schema(required = true, description = "rate × share × discipline", examples = "1450400")
        long disciplinePart,

        @Schema(description = "The medium sanction that is being served; absent without one")
        UUID sanctionId,

        @Schema(required = true, description = "In percent; 0 without a sanction", examples = "0")
        int cutPercent,

        @Schema(required = true, description = "(productivityPart + disciplinePart) × cutPercent", examples = "0")
        long cut,

        @Schema(required = true, description = "productivityPart + disciplinePart − cut", examples = "3503900")
        long amount,

        @Schema(required = true, description = "The version of the setting allowance-policy", examples = "0")
        long policyVersion) {}
