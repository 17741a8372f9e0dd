package id.siginjai.kit.paging;

import id.siginjai.kit.problem.Invalid;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The sort keys of the last row of a page. Opaque to clients, so that the order may change its columns. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\n"; // no key holds one

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    /** For an answer that is no {@link Page}. */
    public String encode() {
        var bytes = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws Invalid when it is none of ours */
    public static Cursor decode(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var keys = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (keys.indexOf('\0') >= 0) throw malformed();
            return new Cursor(List.of(keys.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw malformed();
        }
    }

    public String text(int index) {
        return key(index, Function.identity());
    }

    public long number(int index) {
        return key(index, Long::parseLong);
    }

    public UUID uuid(int index) {
        return key(index, UUID::fromString);
    }

    public Instant instant(int index) {
        return key(index, Instant::parse);
    }

    public LocalDate day(int index) {
        return key(index, LocalDate::parse);
    }

    private <T> T key(int index, Function<String, T> parse) {
        if (index >= keys.size()) throw malformed();
        try {
            return parse.apply(keys.get(index));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw malformed();
        }
    }

    private static Invalid malformed() {
        return new Invalid("cursor", "cursor.malformed");
    }
}
