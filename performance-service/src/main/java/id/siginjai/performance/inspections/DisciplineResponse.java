package id.siginjai.performance.inspections;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's discipline in a time: the share of its inspections without a finding. */
@Schema(name = "UnitDiscipline")
record DisciplineResponse(
        @Schema(required = true, examples = "15.71.11.1006") String unitCode,
        @Schema(required = true, examples = "2025-01-01") LocalDate from,
        @Schema(required = true, examples = "2025-07-31") LocalDate to,
        @Schema(required = true, examples = "4") long inspections,
        @Schema(required = true, examples = "3") long withoutFinding,

        @Schema(description = "In percent; absent for a unit that was not inspected", examples = "75.00")
        BigDecimal discipline) {

    static DisciplineResponse of(String unitCode, LocalDate from, LocalDate to, Discipline discipline) {
        return new DisciplineResponse(
                unitCode,
                from,
                to,
                discipline.inspections(),
                discipline.withoutFinding(),
                discipline.percent().orElse(null));
    }
}
