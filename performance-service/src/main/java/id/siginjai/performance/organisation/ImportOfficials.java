package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.performance.organisation.ImportLine.Done;
import id.siginjai.performance.organisation.ImportReport.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Registers the officials of a file, each as {@link RegisterOfficial} does. Who is known already is never changed: what a
 * clerk did since is not undone by the same file coming again.
 */
@ApplicationScoped
class ImportOfficials {

    private static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.optional("id"),
            CsvColumn.required("nip"),
            CsvColumn.required("name"),
            CsvColumn.required("rank"),
            CsvColumn.required("title").or("positionTitle"),
            CsvColumn.required("level").or("positionLevel"),
            CsvColumn.optional("echelon").or("positionEchelon"),
            CsvColumn.required("unitCode").or("unit"),
            CsvColumn.optional("headsUnit"),
            CsvColumn.required("since"));

    private final ImportLines importLines;
    private final RegisterOfficial registerOfficial;
    private final KnownOfficials known;
    private final Validator validator;

    ImportOfficials(
            ImportLines importLines, RegisterOfficial registerOfficial, KnownOfficials known, Validator validator) {
        this.importLines = importLines;
        this.registerOfficial = registerOfficial;
        this.known = known;
        this.validator = validator;
    }

    ImportReport run(byte[] csv, boolean atomic) {
        var refused = new ArrayList<Line>();
        var wanted = new ArrayList<RegisterOfficialRequest>();
        var numbers = new ArrayList<Long>();
        Map<Object, Long> lines = new HashMap<>();
        for (var line : CsvFile.read(csv, COLUMNS)) {
            try {
                var registration = read(line);
                requireFirst(lines, "nip", registration.nip(), line.number());
                if (registration.id() != null) requireFirst(lines, "id", registration.id(), line.number());
                wanted.add(registration);
                numbers.add(line.number());
            } catch (RuntimeException e) {
                refused.add(importLines.rejected(line.number(), e));
            }
        }
        var among = known.among(wanted);
        var run = new ArrayList<ImportLine>();
        for (int i = 0; i < wanted.size(); i++) {
            var registration = wanted.get(i);
            run.add(new ImportLine(numbers.get(i), () -> register(registration, among.contains(registration))));
        }
        return importLines.run(run, refused, atomic);
    }

    private static void requireFirst(Map<Object, Long> lines, String column, Object value, long number) {
        var earlier = lines.putIfAbsent(value, number);
        if (earlier != null) throw new Invalid(column, "import.twice", earlier.toString());
    }

    private RegisterOfficialRequest read(CsvLine line) {
        var post = new RegisterOfficialRequest.Post(
                line.text("title"),
                line.one("level", PositionLevel.class),
                line.one("echelon", Echelon.class),
                line.text("unitCode"),
                line.truth("headsUnit"));
        var registration = new RegisterOfficialRequest(
                line.id("id"), line.text("nip"), line.text("name"), line.text("rank"), post, line.day("since"));
        var violations = validator.validate(registration);
        if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
        return registration;
    }

    private Done register(RegisterOfficialRequest registration, boolean isKnown) {
        if (!isKnown) return Done.created(registerOfficial.register(registration, null));
        var official = known.require(registration);
        var differing = known.differing(official, registration);
        if (!differing.isEmpty()) throw new Conflict("import.official-differs", String.join(", ", differing));
        return Done.unchanged(official.id());
    }
}
