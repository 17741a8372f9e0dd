package id.siginjai.performance.rotation;

import id.siginjai.kit.consumption.Unprocessable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What an event cannot do without. The reasons name the field and never its value: they travel in headers. */
final class Needed {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Needed() {}

    static void present(String field, Object value) {
        if (value == null) throw new Unprocessable("the data lacks " + field);
    }

    static void positive(String field, Number value) {
        present(field, value);
        if (value.longValue() < 1) throw unusable(field);
    }

    static void elements(String field, List<?> values) {
        present(field, values);
        if (values.isEmpty() || values.stream().anyMatch(Objects::isNull)) throw unusable(field);
    }

    static void moment(String field, Instant value) {
        present(field, value);
        if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) throw unusable(field);
    }

    static Unprocessable unusable(String field) {
        return new Unprocessable("the data has an unusable " + field);
    }
}
