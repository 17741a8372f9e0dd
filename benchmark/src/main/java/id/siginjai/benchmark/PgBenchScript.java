package id.siginjai.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What pgbench runs again and again: the statements that a service was seen to run for one request.
 *
 * <p>BEGIN and COMMIT around a single statement are left out: the statement commits by itself then, in one round trip
 * instead of three, which makes the database the harder opponent.
 */
final class PgBenchScript {

    /** SHA-256 and its like; what is longer is a ciphertext. */
    private static final Pattern HASH = Pattern.compile("\\\\x[0-9a-f]{16,64}");

    private static final Pattern NAMED_ID = Pattern.compile("\\$(\\d+)::uuid AS (\\w+)", Pattern.CASE_INSENSITIVE);

    private PgBenchScript() {}

    /** A request that reads: each parameter is the value that was logged. */
    static String reading(List<LoggedStatement> logged) {
        return transaction(
                logged,
                logged.stream()
                        .filter(statement -> !statement.isBoundary())
                        .map(statement -> SqlText.replace(
                                statement.sql(),
                                number -> SqlText.literal(statement.parameters().get(number - 1))))
                        .toList());
    }

    /** A request that files a report about anybody of the spread: ids and hashes are new in each transaction. */
    static String filing(List<LoggedStatement> logged, UUID complaint, UUID official, Spread spread) {
        var report = new Report(complaint, official, "");
        var statements = report.statements(logged);
        return report.settings(spread.first(), spread.last()) + transaction(logged, statements);
    }

    /**
     * So many reports in one transaction. Their officials are drawn in ascending order, each from its own part of the
     * spread: two transactions that lock the same tallies in different orders would wait for each other.
     */
    static String filingTogether(
            List<LoggedStatement> logged, UUID complaint, UUID official, Spread spread, int reports) {
        var settings = new StringBuilder();
        var statements = new ArrayList<String>();
        for (var i = 0; i < reports; i++) {
            var report = new Report(complaint, official, "_" + i);
            statements.addAll(report.statements(logged));
            var width = spread.size() / reports;
            var first = spread.first() + i * width;
            settings.append(report.settings(first, first + width - 1));
        }
        return settings + "BEGIN;\n" + lines(statements) + "COMMIT;\n";
    }

    private static String transaction(List<LoggedStatement> logged, List<String> statements) {
        var isOne = statements.size() > 1 && logged.stream().anyMatch(LoggedStatement::isBoundary);
        return isOne ? "BEGIN;\n" + lines(statements) + "COMMIT;\n" : lines(statements);
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
            var ids = NAMED_ID.matcher(statement.sql())
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .collect(Collectors.toSet());
            return SqlText.replace(
                    statement.sql(),
                    number -> replacement(statement.parameters().get(number - 1), ids.contains(number)));
        }

        /** One value is replaced alike wherever it stands: an id that is stored is found by it afterwards. */
        private String replacement(String value, boolean isId) {
            if (value == null) return "NULL";
            if (value.equals(official.toString())) return Spread.sqlOf(":official" + suffix);
            if (value.equals(complaint.toString()) || isId) return replacements.computeIfAbsent(value, id -> newId());
            if (HASH.matcher(value).matches()) return replacements.computeIfAbsent(value, hash -> newHash());
            return SqlText.literal(value);
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
