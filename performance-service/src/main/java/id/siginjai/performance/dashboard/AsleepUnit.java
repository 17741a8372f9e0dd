package id.siginjai.performance.dashboard;

import id.siginjai.performance.organisation.UnitFacts;
import id.siginjai.performance.organisation.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit without the innovation that it owes. */
@Schema(name = "AsleepUnit")
record AsleepUnit(
        @Schema(required = true, examples = "15.71.11.1006") String code,

        @Schema(required = true, examples = "Kelurahan Bakung Jaya")
        String name,

        @Schema(required = true) UnitKind kind,

        @Schema(description = "The unit above", examples = "15.71.11")
        String parentCode,

        @Schema(required = true, description = "Days that remain; 0 from the day itself on", examples = "61")
        int daysLeft) {

    static AsleepUnit of(UnitFacts unit, int daysLeft) {
        return new AsleepUnit(unit.code(), unit.name(), unit.kind(), unit.parentCode(), daysLeft);
    }
}
