package id.siginjai.performance.organisation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit, as anybody may read it. */
@Schema(name = "Unit")
record UnitResponse(
        @Schema(required = true, examples = "15.71.11.1006") String code,

        @Schema(required = true, examples = "Kelurahan Bakung Jaya")
        String name,

        @Schema(required = true, examples = "KELURAHAN") UnitKind kind,

        @Schema(description = "The unit above; the city alone has none", examples = "15.71.11")
        String parentCode,

        @Schema(description = "The day from which the unit is closed; absent while it is open")
        LocalDate closedOn) {

    static UnitResponse of(Unit unit) {
        return new UnitResponse(unit.code(), unit.name(), unit.kind(), unit.parentCode(), unit.closedOn());
    }
}
