package id.siginjai.kit.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A content as canonical JSON (RFC 8785) and the SHA-256 of its UTF-8 bytes: equal contents have equal seals, in
 * whatever order their fields stand, and anybody can compute one again with other tools.
 *
 * <p>Instants are written as they are given: seal those that the database keeps, truncated to microseconds.
 *
 * @param canonicalJson the bytes that were hashed, as text
 * @param sha256 in hexadecimal, lower case
 */
public record Seal(String canonicalJson, String sha256) {

    /** An own mapper: what is sealed today must be read alike whatever a service's settings become. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /**
     * @param content a record, a map or a list, but also a tree of JSON; its components that are null are left out
     * @throws IllegalArgumentException for a number that RFC 8785 cannot tell from another one
     */
    public static Seal of(Object content) {
        try {
            return ofJson(JSON.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a content that is no JSON", e);
        }
    }

    /** The seal of a JSON object or array that is there as text, such as one that was kept. */
    public static Seal ofJson(String json) {
        try {
            requireExact(JSON.readTree(json));
            var canonical = new JsonCanonicalizer(json).getEncodedString();
            return new Seal(canonical, sha256(canonical));
        } catch (IOException e) {
            throw new IllegalArgumentException("a content that has no canonical JSON", e);
        }
    }

    /** The content as the tree of JSON that would be sealed. */
    public static JsonNode tree(Object content) {
        return JSON.valueToTree(content);
    }

    /** The same tree with those numbers as texts that canonical JSON would round. */
    public static JsonNode exact(JsonNode node) {
        if (node.isNumber()) {
            return isExact(node.decimalValue()) ? node : JSON.getNodeFactory().textNode(node.asText());
        }
        if (node instanceof ObjectNode object)
            object.properties().forEach(each -> each.setValue(exact(each.getValue())));
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) array.set(i, exact(array.get(i)));
        }
        return node;
    }

    /** True when the content is the one that this seal was made of. */
    public boolean isOf(Object content) {
        return sha256.equals(of(content).sha256());
    }

    /** Of the text's UTF-8 bytes. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** RFC 8785 writes numbers as doubles: 9007199254740993 would pass for 9007199254740992. Such are texts instead. */
    private static void requireExact(JsonNode node) {
        if (node.isNumber() && !isExact(node.decimalValue())) {
            throw new IllegalArgumentException("a number that canonical JSON would round; write it as a text");
        }
        node.forEach(Seal::requireExact);
    }

    private static boolean isExact(BigDecimal number) {
        var written = number.doubleValue();
        return Double.isFinite(written) && new BigDecimal(Double.toString(written)).compareTo(number) == 0;
    }
}
