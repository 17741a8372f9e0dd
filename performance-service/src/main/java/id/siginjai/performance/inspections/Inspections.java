package id.siginjai.performance.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What the other features may ask about inspections. */
@ApplicationScoped
public class Inspections {

    private final InspectionRepository inspections;

    Inspections(InspectionRepository inspections) {
        this.inspections = inspections;
    }

    /** @param to the last day, included */
    public Discipline disciplineOf(String unitCode, LocalDate from, LocalDate to) {
        return inspections.disciplineOf(unitCode, from, to);
    }
}
