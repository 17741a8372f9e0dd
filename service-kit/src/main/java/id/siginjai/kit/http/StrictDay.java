package id.siginjai.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day is written {@code 2025-06-25}: not as an array of numbers, and not as a moment whose day depends on the zone. */
class StrictDay extends StdDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    StrictDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return LocalDate.parse(parser.getText());
        } catch (DateTimeException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "no day");
        }
    }

    /** Mixed in, so that it comes before the module that reads days leniently, whichever is registered last. */
    @JsonDeserialize(using = StrictDay.class)
    interface Mixin {}
}
