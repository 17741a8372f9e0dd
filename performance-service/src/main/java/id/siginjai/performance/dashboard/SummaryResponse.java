package id.siginjai.performance.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The city's year in a few numbers. */
@Schema(name = "DashboardSummary")
record SummaryResponse(
        @Schema(required = true, examples = "2025") int year,

        @Schema(required = true) UnitCounts units,

        @Schema(required = true) AgreementCounts agreements,

        @Schema(required = true) AchievementCounts achievement,

        @Schema(required = true) PredicateCounts assessments,

        @Schema(required = true) InnovationCounts innovations,

        @Schema(required = true) InspectionCounts inspections,

        @Schema(required = true) RotationCounts rotations) {

    /** How many units there are. */
    @Schema(name = "DashboardUnitCounts")
    record UnitCounts(
            @Schema(required = true, description = "Open today", examples = "146")
            long open,

            @Schema(
                    required = true,
                    description = "Those of them whose head's agreement of the year is in force or was closed",
                    examples = "117")
            long promised,

            @Schema(required = true, description = "Those of them of which some realisation was told", examples = "98")
            long scored) {}

    /** How many agreements of the year stand where in their life. */
    @Schema(name = "DashboardAgreementCounts")
    record AgreementCounts(
            @Schema(required = true, examples = "3") long draft,

            @Schema(required = true, examples = "5") long submitted,

            @Schema(required = true, examples = "110") long signed,

            @Schema(required = true, examples = "12") long superseded,

            @Schema(required = true, examples = "0") long closed,

            @Schema(
                    required = true,
                    description = "Of the signed and closed ones, how many are amendments",
                    examples = "12")
            long amended) {}

    /** How the agreements that hold for the year are scored. */
    @Schema(name = "DashboardAchievementCounts")
    record AchievementCounts(
            @Schema(required = true, description = "How many have a score", examples = "98")
            long scored,

            @Schema(description = "The mean of their scores; absent while none has one", examples = "84.2")
            BigDecimal mean,

            @Schema(required = true, examples = "30") long veryHigh,

            @Schema(required = true, examples = "40") long high,

            @Schema(required = true, examples = "20") long medium,

            @Schema(required = true, examples = "6") long low,

            @Schema(required = true, examples = "2") long veryLow) {}

    /** How superiors assessed the people who promised. */
    @Schema(name = "DashboardPredicateCounts")
    record PredicateCounts(
            @Schema(required = true, examples = "20") long veryGood,

            @Schema(required = true, examples = "70") long good,

            @Schema(required = true, examples = "6") long needsImprovement,

            @Schema(required = true, examples = "1") long poor,

            @Schema(required = true, examples = "1") long veryPoor) {}

    /** Which units have the innovation that they owe. */
    @Schema(name = "DashboardInnovationCounts")
    record InnovationCounts(
            @Schema(
                    required = true,
                    description =
                            "The day by which it is owed (WIB): the cut-off of the year's open job fit, else 31 December")
            LocalDate cutoff,

            @Schema(required = true, examples = "61") int daysLeft,

            @Schema(required = true, examples = "117") int obliged,

            @Schema(required = true, examples = "64") int fulfilled,

            @Schema(required = true, examples = "53") int asleep) {}

    /** Surprise inspections in the year. */
    @Schema(name = "DashboardInspectionCounts")
    record InspectionCounts(
            @Schema(required = true, examples = "31") long inspections,

            @Schema(required = true, description = "Those without a finding", examples = "22")
            long flawless,

            @Schema(required = true, description = "Units that were inspected", examples = "27")
            long units) {}

    /** Marks for rotation; of why somebody was marked, counts only. */
    @Schema(name = "DashboardRotationCounts")
    record RotationCounts(
            @Schema(required = true, examples = "4") long marked,

            @Schema(required = true, examples = "2") long confirmed,

            @Schema(required = true, examples = "1") long executed,

            @Schema(required = true, examples = "1") long declined,

            @Schema(required = true, examples = "0") long withdrawn,

            @Schema(required = true, description = "Open marks with this reason", examples = "1")
            long pungliThreshold,

            @Schema(required = true, description = "Open marks with this reason", examples = "3")
            long stagnation,

            @Schema(required = true, description = "Open marks with this reason", examples = "2")
            long jobFit) {}
}
