package id.siginjai.performance.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import java.util.Arrays;

/** The echelon of a structural post, as decrees write it. */
enum Echelon {
    @JsonProperty("II.a")
    II_A("II.a"),
    @JsonProperty("II.b")
    II_B("II.b"),
    @JsonProperty("III.a")
    III_A("III.a"),
    @JsonProperty("III.b")
    III_B("III.b"),
    @JsonProperty("IV.a")
    IV_A("IV.a"),
    @JsonProperty("IV.b")
    IV_B("IV.b");

    private final String text;

    Echelon(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }

    /** Stored as it is written, so that the database's own check reads like the law. */
    @jakarta.persistence.Converter(autoApply = true)
    static class Column implements AttributeConverter<Echelon, String> {

        @Override
        public String convertToDatabaseColumn(Echelon echelon) {
            return echelon == null ? null : echelon.text;
        }

        @Override
        public Echelon convertToEntityAttribute(String text) {
            return Arrays.stream(values())
                    .filter(echelon -> echelon.text.equals(text))
                    .findFirst()
                    .orElse(null);
        }
    }
}
