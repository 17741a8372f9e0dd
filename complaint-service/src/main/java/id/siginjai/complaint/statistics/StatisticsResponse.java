package id.siginjai.complaint.statistics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reports of illegal levies in numbers. */
@Schema(name = "Statistics", description = "Reports of illegal levies in numbers; no number below 5 stands in it")
record StatisticsResponse(
        @Schema(required = true, description = "The first month", examples = "2026-01")
        YearMonth from,

        @Schema(required = true, description = "The last month", examples = "2026-10")
        YearMonth to,

        @JsonIgnore Set<Dimension> by,

        @Schema(
                required = true,
                description = "Whether something is hidden: of a month, numbers below 5 and those that would give them "
                        + "away are left out, in rows and in sums",
                examples = "false")
        boolean hidden,

        @Schema(required = true) Sums total,

        @Schema(
                required = true,
                description = "In order of service, unit, channel and month. Services, units and channels are told "
                        + "apart each on its own and never crossed")
        List<Row> rows) {

    /** What a group of reports adds up to. */
    @Schema(name = "StatisticsSums", description = "What is hidden is absent")
    record Sums(
            @Schema(description = "Reports that were filed", examples = "12")
            Long count,

            @Schema(description = "Of them, where the demand was paid", examples = "7")
            Long paid,

            @Schema(description = "Of them, where the demand was refused", examples = "5")
            Long refused,

            @Schema(description = "Of them, where nothing was demanded", examples = "0")
            Long notAsked,

            @Schema(description = "The sum of what was demanded, in whole rupiah", examples = "1200000")
            Long amountDemanded,

            @Schema(description = "The sum of what was paid, in whole rupiah", examples = "600000")
            Long amountPaid) {

        static Sums of(Shown shown) {
            return new Sums(
                    shown.of(Measure.REPORTS),
                    shown.of(Measure.PAID),
                    shown.of(Measure.REFUSED),
                    shown.of(Measure.NOT_ASKED),
                    shown.of(Measure.AMOUNT_DEMANDED),
                    shown.of(Measure.AMOUNT_PAID));
        }
    }

    /** A group of reports: of a service, a unit, a channel or a month, or of one of these in a month. */
    @Schema(
            name = "StatisticsRow",
            description = "Of one service, unit or channel, and of one month where that is asked for")
    record Row(
            @Schema(
                    description = "Its code in the catalogue; `OTHER` for all that do not stand there",
                    examples = "KTP-EL")
            String service,

            @Schema(examples = "KTP elektronik") String serviceName,

            @Schema(
                    description = "Its code; `OTHER` for all that the directory does not know",
                    examples = "15.71.11.1006")
            String unit,

            @Schema(examples = "Kelurahan Bakung Jaya") String unitName,

            @Schema(
                    description = "`ONLINE`, `IN_PERSON` or `INTERMEDIARY`; `OTHER` where it was not told",
                    examples = "IN_PERSON")
            String channel,

            @Schema(examples = "2026-10") YearMonth month,
            @JsonUnwrapped Sums sums) {

        static Row ofService(String code, Map<String, String> names, YearMonth month, Sums sums) {
            return new Row(code, names.get(code), null, null, null, month, sums);
        }

        static Row ofUnit(String code, Map<String, String> names, YearMonth month, Sums sums) {
            return new Row(null, null, code, names.get(code), null, month, sums);
        }

        static Row ofChannel(String channel, YearMonth month, Sums sums) {
            return new Row(null, null, null, null, channel, month, sums);
        }

        static Row ofMonth(YearMonth month, Sums sums) {
            return new Row(null, null, null, null, null, month, sums);
        }
    }
}
