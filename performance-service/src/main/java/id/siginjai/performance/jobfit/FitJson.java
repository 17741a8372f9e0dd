package id.siginjai.performance.jobfit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** What cycles keep as JSON: leniently read, since an earlier release may have kept more. */
@ApplicationScoped
class FitJson {

    private final ObjectMapper mapper;

    FitJson(ObjectMapper mapper) {
        this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(Record value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends Record> T read(String kept, Class<T> type) {
        try {
            return mapper.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a kept " + type.getSimpleName() + " is no longer readable", e);
        }
    }
}
