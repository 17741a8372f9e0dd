package id.siginjai.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What producer and consumer of an event type agreed on: its schema and one golden example of its data. A producer's
 * test holds that its bytes have no violations, a consumer's test that the example can be read.
 */
public final class EventContract {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final String type;
    private final Schema schema;
    private final JsonNode example;

    private EventContract(String type) {
        this.type = type;
        this.schema = REGISTRY.getSchema(read(type + ".schema.json"));
        this.example = read(type + ".example.json");
    }

    /** @throws IllegalArgumentException when the type has no contract */
    public static EventContract of(String type) {
        return new EventContract(type);
    }

    /** The CloudEvents type. */
    public String type() {
        return type;
    }

    /** What the attribute {@code dataschema} of such an event says. */
    public String dataSchema() {
        return "urn:siginjai:schema:" + type;
    }

    /** The golden example, as a copy that a test may alter. */
    public JsonNode example() {
        return example.deepCopy();
    }

    /** The golden example as a producer writes it: no space between tokens, the fields in the order of the contract. */
    public byte[] exampleBytes() {
        return bytes(example);
    }

    /** What the data breaks of the schema, formats included; empty when nothing. */
    public List<String> violations(byte[] data) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data));
            return violations(JSON.readTree(text.toString()));
        } catch (CharacterCodingException notText) {
            return List.of("not UTF-8");
        } catch (JsonProcessingException notJson) {
            return List.of("not JSON: " + notJson.getOriginalMessage());
        }
    }

    private List<String> violations(JsonNode data) {
        if (data.isMissingNode()) return List.of("empty");
        return schema
                .validate(data, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode read(String file) {
        try (var stream = EventContract.class.getResourceAsStream("/events/" + file)) {
            if (stream == null) throw new IllegalArgumentException("no contract file events/" + file);
            return JSON.readTree(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
