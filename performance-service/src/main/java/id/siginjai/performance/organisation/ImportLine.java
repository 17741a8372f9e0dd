package id.siginjai.performance.organisation;

import id.siginjai.performance.organisation.ImportReport.Line;
import id.siginjai.performance.organisation.ImportReport.Outcome;
import java.util.function.Supplier;

/**
 * A line that is to be imported.
 *
 * @param effect runs in a transaction and says what it did; what it throws rejects the line
 */
record ImportLine(long number, Supplier<Done> effect) {

    /** @param id the unit's code or the official's id */
    record Done(Outcome outcome, String id) {

        static Done created(Object id) {
            return new Done(Outcome.CREATED, id.toString());
        }

        static Done unchanged(Object id) {
            return new Done(Outcome.UNCHANGED, id.toString());
        }
    }

    Line run() {
        var done = effect.get();
        return new Line(number, done.outcome(), done.id(), null);
    }
}
