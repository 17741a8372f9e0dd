package id.siginjai.benchmark;

import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** SQL as pgbench can read it. */
final class SqlText {

    /** Possessive: a ciphertext is long, and each step back into it would take a frame of the stack. */
    private static final Pattern ONE_ELEMENT = Pattern.compile(
            "\\{(?:\"(?<quoted>(?:[^\"\\\\]++|\\\\.)*+)\"|(?<plain>[^\",{}\\\\]++))\\}", Pattern.DOTALL);

    private SqlText() {}

    /** A value as a literal. pgbench takes a colon for the beginning of one of its variables, in a literal as well. */
    static String literal(String value) {
        if (value == null) return "NULL";
        var quoted = value.replace("'", "''");
        if (quoted.indexOf(':') < 0 && quoted.indexOf('\\') < 0) return "'" + quoted + "'";
        return "E'" + quoted.replace("\\", "\\\\").replace(":", "\\x3a") + "'";
    }

    /**
     * What an array of one element holds, null for NULL.
     *
     * @param array as PostgreSQL writes one: {@code {plain}}, {@code {"with \\"quotes\\""}} or {@code {NULL}}
     * @throws Untrustworthy when it has not one element
     */
    static String onlyElement(String array) {
        var found = ONE_ELEMENT.matcher(array);
        if (!found.matches()) throw new Untrustworthy("not an array of one element: " + array);
        if (found.group("quoted") != null) return found.group("quoted").replaceAll("\\\\(.)", "$1");
        return found.group("plain").equals("NULL") ? null : found.group("plain");
    }

    /** The statement with each parameter replaced, by its number, and without comments. */
    static String replace(String sql, IntFunction<String> parameters) {
        var result = new StringBuilder();
        for (var i = 0; i < sql.length(); ) {
            var end = endOfToken(sql, i);
            var token = sql.substring(i, end);
            if (token.startsWith("'")) result.append(withoutColons(token));
            else if (token.startsWith("--")) result.append(' ');
            else if (isParameter(token)) result.append(parameters.apply(Integer.parseInt(token.substring(1))));
            else result.append(token);
            i = end;
        }
        return result.toString().strip();
    }

    private static boolean isParameter(String token) {
        return token.length() > 1 && token.charAt(0) == '$';
    }

    private static String withoutColons(String quoted) {
        return quoted.indexOf(':') < 0
                ? quoted
                : literal(quoted.substring(1, quoted.length() - 1).replace("''", "'"));
    }

    private static int endOfToken(String sql, int begin) {
        var first = sql.charAt(begin);
        if (first == '\'' || first == '"') return endOfQuoted(sql, begin, first);
        if (sql.startsWith("--", begin)) {
            var end = sql.indexOf('\n', begin);
            return end < 0 ? sql.length() : end;
        }
        if (first != '$') return begin + 1;
        var end = begin + 1;
        while (end < sql.length() && Character.isDigit(sql.charAt(end))) end++;
        return end;
    }

    /** A doubled quote is the end of one token and the beginning of the next, which comes to the same. */
    private static int endOfQuoted(String sql, int begin, char quote) {
        var end = sql.indexOf(quote, begin + 1);
        return end < 0 ? sql.length() : end + 1;
    }
}
