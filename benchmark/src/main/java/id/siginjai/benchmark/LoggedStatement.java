package id.siginjai.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A statement as PostgreSQL has logged it with {@code log_statement=all}.
 *
 * @param application what the session calls itself
 * @param parameters the values of $1, $2 and so on, as text; null for NULL
 */
record LoggedStatement(String application, String database, String sql, List<String> parameters) {

    /** What is set as {@code log_line_prefix}, so that {@link #allOf} can read it. */
    static final String LINE_PREFIX = "siginjai-log %p %d %a|";

    private static final Pattern FIRST_LINE =
            Pattern.compile("siginjai-log (\\d+) (\\S*) ([^|]*)\\|(LOG|DETAIL):  (.*)", Pattern.DOTALL);
    private static final Pattern EXECUTED = Pattern.compile("(?:statement|execute [^:]*): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile("[Pp]arameters: (.*)", Pattern.DOTALL);
    /** Possessive: a ciphertext is long, and each step back into it would take a frame of the stack. */
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']++|'')*+)')(?:, |$)");

    /** All statements of a log, in the order in which they began. */
    static List<LoggedStatement> allOf(String log) {
        var statements = new ArrayList<LoggedStatement>();
        var lastOf = new HashMap<String, Integer>();
        for (var message : messages(log)) {
            var line = FIRST_LINE.matcher(message);
            if (!line.matches()) continue;
            var session = line.group(1);
            var executed = EXECUTED.matcher(line.group(5));
            var parameters = PARAMETERS.matcher(line.group(5));
            if (line.group(4).equals("LOG") && executed.matches()) {
                lastOf.put(session, statements.size());
                statements.add(new LoggedStatement(line.group(3), line.group(2), executed.group(1), List.of()));
            } else if (parameters.matches() && lastOf.containsKey(session)) {
                var last = lastOf.get(session);
                statements.set(last, statements.get(last).with(parametersOf(parameters.group(1))));
            }
        }
        return statements;
    }

    /** A message goes on in lines that begin with a tab. */
    private static List<String> messages(String log) {
        var messages = new ArrayList<String>();
        for (var line : log.split("\n")) {
            if (line.startsWith("\t") && !messages.isEmpty()) {
                messages.set(messages.size() - 1, messages.get(messages.size() - 1) + "\n" + line.substring(1));
            } else {
                messages.add(line);
            }
        }
        return messages;
    }

    private static List<String> parametersOf(String detail) {
        Map<Integer, String> values = new HashMap<>();
        var found = PARAMETER.matcher(detail);
        while (found.find()) {
            var quoted = found.group(3);
            values.put(Integer.valueOf(found.group(1)), quoted == null ? null : quoted.replace("''", "'"));
        }
        var parameters = new ArrayList<String>();
        for (var number = 1; number <= values.size(); number++) parameters.add(values.get(number));
        return Collections.unmodifiableList(parameters);
    }

    private LoggedStatement with(List<String> values) {
        return new LoggedStatement(application, database, sql, values);
    }

    /** Whether it begins or ends a transaction. */
    boolean isBoundary() {
        return sql.startsWith("BEGIN") || sql.equals("COMMIT") || sql.equals("ROLLBACK");
    }
}
