package id.siginjai.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What pgbench runs again and again: the statements that a service was seen to run for one request.
 *
 * @param text the file that pgbench is given
 * @param values of its variables that stay the same
 */
record PgBenchScript(String text, Map<String, String> values) {

    /** SHA-256 and its like; what is longer is a ciphertext. */
    private static final Pattern HASH = Pattern.compile("\\\\x[0-9a-f]{16,64}");

    private static final Pattern WHEN_FILED =
            Pattern.compile("\\$(\\d+)::timestamptz(?:\\[\\])? AS filed_at", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED_ID =
            Pattern.compile("\\$(\\d+)::uuid(?:\\[\\])? AS (\\w+)", Pattern.CASE_INSENSITIVE);

    /** What a statement for many reports is sent of one. */
    private static final Pattern ARRAY = Pattern.compile("\\$(\\d+)::\\w+\\[\\]");

    /** A request that reads: each parameter is the value that was logged. */
    static PgBenchScript reading(List<LoggedStatement> logged) {
        var statements = logged.stream()
                .filter(statement -> !statement.isBoundary())
                .map(statement -> SqlText.replace(
                        statement.sql(),
                        number -> SqlText.literal(statement.parameters().get(number - 1))))
                .toList();
        var isOne = statements.size() > 1 && logged.stream().anyMatch(LoggedStatement::isBoundary);
        return new PgBenchScript(isOne ? "BEGIN;\n" + lines(statements) + "COMMIT;\n" : lines(statements), Map.of());
    }

    /**
     * A request that files a report about anybody of the spread: ids and hashes are new in each transaction, and it is
     * filed now. Its round trips are those of the driver, which sends BEGIN along with the first statement.
     */
    static PgBenchScript filing(List<LoggedStatement> logged, UUID complaint, UUID official, Spread spread) {
        return filing(logged, complaint, official, spread, statements -> {
            var first = "\\startpipeline\nBEGIN;\n" + lines(statements.subList(0, 1)) + "\\endpipeline\n";
            return first + lines(statements.subList(1, statements.size())) + "COMMIT;\n";
        });
    }

    /**
     * The same, without BEGIN and COMMIT: a single statement commits by itself. No service whose transactions have more
     * than one statement can do that; it is the most that the database gives to somebody who commits each report.
     */
    static PgBenchScript filingAlone(List<LoggedStatement> logged, UUID complaint, UUID official, Spread spread) {
        return filing(logged, complaint, official, spread, PgBenchScript::lines);
    }

    private static PgBenchScript filing(
            List<LoggedStatement> logged,
            UUID complaint,
            UUID official,
            Spread spread,
            Function<List<String>, String> transaction) {
        var report = new Report(complaint, official, "");
        var statements = report.statements(logged);
        return new PgBenchScript(
                report.settings(spread.first(), spread.last()) + transaction.apply(statements), report.values);
    }

    /**
     * So many reports in one transaction and one round trip, as the driver sends a batch. Their officials are drawn in
     * ascending order, each from its own part of the spread: two transactions that lock the same tallies in different
     * orders would wait for each other.
     */
    static PgBenchScript filingTogether(
            List<LoggedStatement> logged, UUID complaint, UUID official, Spread spread, int reports) {
        var settings = new StringBuilder();
        var statements = new ArrayList<String>();
        var values = new HashMap<String, String>();
        for (var i = 0; i < reports; i++) {
            var report = new Report(complaint, official, "_" + i);
            statements.addAll(report.statements(logged));
            values.putAll(report.values);
            var width = spread.size() / reports;
            var first = spread.first() + i * width;
            settings.append(report.settings(first, first + width - 1));
        }
        var text = settings + "\\startpipeline\nBEGIN;\n" + lines(statements) + "COMMIT;\n\\endpipeline\n";
        return new PgBenchScript(text, values);
    }

    private static String lines(List<String> statements) {
        return statements.stream().map(statement -> statement + ";\n").collect(Collectors.joining());
    }

    /** One report of a transaction, which has variables of its own. */
    private static final class Report {

        private final UUID complaint;
        private final UUID official;
        private final String suffix;
        private final Map<String, String> replacements = new HashMap<>();
        private final List<String> randoms = new ArrayList<>();
        private final Map<String, String> values = new HashMap<>();

        Report(UUID complaint, UUID official, String suffix) {
            this.complaint = complaint;
            this.official = official;
            this.suffix = suffix;
        }

        List<String> statements(List<LoggedStatement> logged) {
            return logged.stream()
                    .filter(statement -> !statement.isBoundary())
                    .map(this::withReplacements)
                    .toList();
        }

        private String withReplacements(LoggedStatement statement) {
            var ids = numbers(NAMED_ID, statement);
            var whenFiled = numbers(WHEN_FILED, statement);
            var arrays = numbers(ARRAY, statement);
            return SqlText.replace(statement.sql(), number -> {
                var logged = statement.parameters().get(number - 1);
                var isArray = arrays.contains(number);
                var value = isArray ? SqlText.onlyElement(logged) : logged;
                var replaced = whenFiled.contains(number) ? "now()" : replacement(value, ids.contains(number));
                return isArray ? "ARRAY[" + replaced + "]" : replaced;
            });
        }

        private static Set<Integer> numbers(Pattern pattern, LoggedStatement statement) {
            return pattern.matcher(statement.sql())
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .collect(Collectors.toSet());
        }

        /** One value is replaced alike wherever it stands: an id that is stored is found by it afterwards. */
        private String replacement(String value, boolean isId) {
            if (value == null) return "NULL";
            if (value.isEmpty()) return "''"; // which no variable of pgbench can be
            if (value.equals(official.toString())) return Spread.sqlOf(":official" + suffix);
            if (value.equals(complaint.toString()) || isId) return replacements.computeIfAbsent(value, id -> newId());
            if (HASH.matcher(value).matches()) return replacements.computeIfAbsent(value, hash -> newHash());
            return replacements.computeIfAbsent(value, this::newVariable);
        }

        /** It is sent with each transaction, as the service sends it. */
        private String newVariable(String value) {
            var name = "value" + values.size();
            values.put(name, value);
            return ":" + name;
        }

        private String newId() {
            return "encode(" + sixteenBytes() + ", 'hex')::uuid";
        }

        private String newHash() {
            var half = sixteenBytes();
            return "(" + half + " || " + half + ")";
        }

        private String sixteenBytes() {
            return "int8send(" + random() + "::bigint) || int8send(" + random() + "::bigint)";
        }

        private String random() {
            var name = "random" + randoms.size() + suffix;
            randoms.add(name);
            return ":" + name;
        }

        String settings(int first, int last) {
            var settings = new StringBuilder("\\set official%s random(%d, %d)\n".formatted(suffix, first, last));
            for (var name : randoms) {
                settings.append("\\set %s random(1, 9000000000000000000)\n".formatted(name));
            }
            return settings.toString();
        }
    }
}
