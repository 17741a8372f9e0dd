package id.siginjai.kit.composed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * SQL that is put together of parts, each with the values of its question marks. A part never holds what somebody sent:
 * that is always a value.
 */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public Sql(String part, Object... values) {
        then(part, values);
    }

    public Sql then(String part, Object... more) {
        text.append(part).append('\n');
        Collections.addAll(values, more);
        return this;
    }

    public Sql then(Sql part) {
        text.append(part.text);
        values.addAll(part.values);
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return values;
    }
}
