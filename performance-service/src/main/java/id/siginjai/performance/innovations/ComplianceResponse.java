package id.siginjai.performance.innovations;

import id.siginjai.performance.organisation.UnitFacts;
import id.siginjai.performance.organisation.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which units have the innovation that they owe, and which are asleep. */
@Schema(name = "InnovationCompliance")
record ComplianceResponse(
        @Schema(required = true) LocalDate cutoff,

        @Schema(
                required = true,
                description = "Days from today (WIB) to the cut-off; 0 from the day itself on",
                examples = "61")
        int daysLeft,

        @Schema(required = true, description = "How many units owe one", examples = "117")
        int obliged,

        @Schema(
                required = true,
                description = "How many of them have one that was verified by the cut-off",
                examples = "64")
        int fulfilled,

        @Schema(required = true, description = "The others, in order of code")
        List<SleepingUnit> asleep) {

    /** A unit that has no verified innovation though it owes one. */
    @Schema(name = "SleepingUnit")
    record SleepingUnit(
            @Schema(required = true, examples = "15.71.11.1006")
            String code,

            @Schema(required = true, examples = "Kelurahan Bakung Jaya")
            String name,

            @Schema(required = true, examples = "KELURAHAN") UnitKind kind) {

        static SleepingUnit of(UnitFacts unit) {
            return new SleepingUnit(unit.code(), unit.name(), unit.kind());
        }
    }

    static ComplianceResponse of(Compliance compliance) {
        return new ComplianceResponse(
                compliance.cutoff(),
                compliance.daysLeft(),
                compliance.obliged(),
                compliance.fulfilled(),
                compliance.asleep().stream().map(SleepingUnit::of).toList());
    }
}
