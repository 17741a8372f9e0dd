package id.siginjai.kit.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Ids, days and moments are strings with a format, not schemas of their own that a client would make classes of. */
final class PlainSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private record Text(String format, String pattern) {}

    private static final Map<String, Text> TEXTS = Map.of(
            "UUID", new Text("uuid", null),
            "LocalDate", new Text("date", null),
            "Instant", new Text("date-time", null),
            "LocalTime", new Text(null, "^([01][0-9]|2[0-3]):[0-5][0-9]$"),
            "YearMonth", new Text(null, "^[0-9]{4}-[0-9]{2}$"));

    /** The problem library describes its own shapes, which are not those that this house answers with. */
    private static final List<String> THE_LIBRARYS = List.of("HttpProblem", "HttpValidationProblem", "Violation");

    private PlainSchemas() {}

    static Schema plain(Schema schema) {
        var ref = schema.getRef();
        if ("uuid".equals(schema.getFormat())) schema.pattern(null); // the format says it
        if (ref == null || !ref.startsWith(PREFIX)) return schema;
        var text = TEXTS.get(ref.substring(PREFIX.length()));
        if (text == null) return onlyDescribed(schema);
        schema.ref(null).type(List.of(Schema.SchemaType.STRING)).format(text.format());
        return text.pattern() == null ? schema : schema.pattern(text.pattern());
    }

    /** A type or an example beside a reference makes generators invent a second schema. */
    private static Schema onlyDescribed(Schema reference) {
        return reference.type((List<Schema.SchemaType>) null).examples(null).format(null);
    }

    static void forget(Components components) {
        TEXTS.keySet().forEach(components::removeSchema);
        THE_LIBRARYS.forEach(components::removeSchema);
    }
}
