package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.Explanations;
import id.siginjai.performance.organisation.ImportReport.Line;
import id.siginjai.performance.organisation.ImportReport.Outcome;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs the lines of an import: each for itself, or all or nothing. */
@ApplicationScoped
class ImportLines {

    /** So many lines commit together, since a commit costs more than a line. */
    private static final int TOGETHER = 200;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ImportSession session;
    private final Explanations explanations;

    ImportLines(ImportSession session, Explanations explanations) {
        this.session = session;
        this.explanations = explanations;
    }

    /** @param refused the lines that were rejected before any was run */
    ImportReport run(List<ImportLine> lines, List<Line> refused, boolean atomic) {
        var done = new ArrayList<>(refused);
        done.addAll(atomic ? allOrNothing(lines, !refused.isEmpty()) : each(lines));
        done.sort(Comparator.comparingLong(Line::line));
        var applied = !atomic || done.stream().noneMatch(line -> line.outcome() == Outcome.REJECTED);
        return ImportReport.of(
                applied, applied ? done : done.stream().map(Line::undone).toList());
    }

    /** A line that is rejected, rightly or because the present state does not allow it. */
    Line rejected(long number, RuntimeException thrown) {
        var reasons = explanations.of(thrown).stream()
                .map(reason -> new ImportReport.Reason(column(reason.field()), reason.message()))
                .toList();
        if (reasons.isEmpty()) throw thrown;
        return new Line(number, Outcome.REJECTED, null, reasons);
    }

    private List<Line> each(List<ImportLine> lines) {
        var done = new ArrayList<Line>();
        for (int from = 0; from < lines.size(); from += TOGETHER) {
            done.addAll(together(lines.subList(from, Math.min(from + TOGETHER, lines.size()))));
        }
        return done;
    }

    /** Where one of them is rejected, the others are run again without it. */
    private List<Line> together(List<ImportLine> lines) {
        try {
            return inTransaction(() -> {
                session.begin();
                return lines.stream().map(this::run).toList();
            });
        } catch (RuntimeException e) {
            if (lines.size() == 1) return List.of(rejected(lines.get(0).number(), e));
            return lines.stream()
                    .flatMap(line -> together(List.of(line)).stream())
                    .toList();
        }
    }

    /** Goes on after a line that is rejected, so that the report names all of them. */
    private List<Line> allOrNothing(List<ImportLine> lines, boolean isRefused) {
        try {
            return inTransaction(() -> runAll(lines, isRefused));
        } catch (Undone e) {
            return e.lines;
        }
    }

    private List<Line> runAll(List<ImportLine> lines, boolean isRefused) {
        session.begin();
        var done = new ArrayList<Line>();
        var fails = isRefused;
        for (var line : lines) {
            session.mark();
            try {
                done.add(run(line));
            } catch (RuntimeException e) {
                done.add(rejected(line.number(), e));
                session.backToMark();
                fails = true;
            }
        }
        if (fails) throw new Undone(done);
        return done;
    }

    /** Rolls back what the lines did and keeps what they said. */
    private static final class Undone extends RuntimeException {

        private final transient List<Line> lines;

        Undone(List<Line> lines) {
            super("a line was rejected", null, false, false);
            this.lines = lines;
        }
    }

    private Line run(ImportLine line) {
        var done = line.run();
        session.settle();
        return done;
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(work);
    }

    /** The last name of a path such as {@code position.title} is the column's. */
    private static String column(String field) {
        return field == null ? null : field.substring(field.lastIndexOf('.') + 1);
    }
}
