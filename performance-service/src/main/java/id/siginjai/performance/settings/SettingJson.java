package id.siginjai.performance.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Map;

/** Settings' values from and to JSON: strictly what an office sends, leniently what an earlier release kept. */
@ApplicationScoped
class SettingJson {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final ObjectMapper strict;
    private final ObjectMapper lenient;

    SettingJson(ObjectMapper mapper) {
        strict = mapper;
        lenient = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** @throws JsonProcessingException naming the field, below {@code value}, that does not fit */
    <T extends Record> T accept(Map<String, Object> sent, Setting<T> setting) throws JsonProcessingException {
        try {
            return strict.treeToValue(strict.valueToTree(sent), setting.type());
        } catch (JsonMappingException e) {
            e.prependPath(sent, "value");
            throw e;
        }
    }

    <T extends Record> T read(String kept, Setting<T> setting) {
        try {
            return lenient.readValue(kept, setting.type());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a kept value of " + setting.name() + " is no longer readable", e);
        }
    }

    String write(Record value) {
        try {
            return strict.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> fields(Record value) {
        return strict.convertValue(value, FIELDS);
    }
}
