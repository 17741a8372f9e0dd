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
import java.util.Objects;
import java.util.TreeMap;

/** Creates the units of a file. What is there already is never changed: a later correction by a clerk is not undone. */
@ApplicationScoped
class ImportUnits {

    private static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.required("code"),
            CsvColumn.required("name"),
            CsvColumn.required("kind"),
            CsvColumn.required("parentCode").or("parent"),
            CsvColumn.optional("closedOn"));

    private final ImportLines importLines;
    private final SaveUnit saveUnit;
    private final UnitRepository units;
    private final Validator validator;

    ImportUnits(ImportLines importLines, SaveUnit saveUnit, UnitRepository units, Validator validator) {
        this.importLines = importLines;
        this.saveUnit = saveUnit;
        this.units = units;
        this.validator = validator;
    }

    private record Wanted(long line, UnitRequest unit) {

        String code() {
            return unit.code();
        }

        String parentCode() {
            return unit.parentCode();
        }
    }

    ImportReport run(byte[] csv, boolean atomic) {
        var refused = new ArrayList<Line>();
        var wanted = new ArrayList<Wanted>();
        Map<String, Long> lines = new HashMap<>();
        for (var line : CsvFile.read(csv, COLUMNS)) {
            try {
                var unit = read(line);
                var earlier = lines.putIfAbsent(unit.code(), line.number());
                if (earlier != null) throw new Invalid("code", "import.twice", earlier.toString());
                wanted.add(new Wanted(line.number(), unit));
            } catch (RuntimeException e) {
                refused.add(importLines.rejected(line.number(), e));
            }
        }
        var run = ParentsFirst.order(wanted, Wanted::code, Wanted::parentCode).stream()
                .map(each -> new ImportLine(each.line(), () -> create(each.unit())))
                .toList();
        return importLines.run(run, refused, atomic);
    }

    private UnitRequest read(CsvLine line) {
        var unit = new UnitRequest(
                line.text("code"),
                line.text("name"),
                line.one("kind", UnitKind.class),
                line.text("parentCode"),
                line.day("closedOn"));
        if (unit.code() == null) throw new Invalid("code", "import.cell-lacks");
        var violations = validator.validate(unit);
        if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
        return unit;
    }

    private Done create(UnitRequest unit) {
        var known = units.findByIdOptional(unit.code());
        if (known.isEmpty()) {
            saveUnit.save(unit.code(), unit, null);
            return Done.created(unit.code());
        }
        var differing = differing(known.get(), unit);
        if (!differing.isEmpty()) throw new Conflict("import.unit-differs", String.join(", ", differing));
        return Done.unchanged(unit.code());
    }

    private static List<String> differing(Unit known, UnitRequest wanted) {
        var same = new TreeMap<String, Boolean>();
        same.put("name", known.name().equals(wanted.name()));
        same.put("kind", known.kind() == wanted.kind());
        same.put("parentCode", Objects.equals(known.parentCode(), wanted.parentCode()));
        same.put("closedOn", Objects.equals(known.closedOn(), wanted.closedOn()));
        return same.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
