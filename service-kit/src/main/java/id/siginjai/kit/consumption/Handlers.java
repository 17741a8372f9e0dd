package id.siginjai.kit.consumption;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What to do with each type of event of a topic. Types that are not named are somebody else's and are passed over. */
public final class Handlers {

    private final Map<String, Handler<?>> byType = new HashMap<>();

    private Handlers() {}

    public static Handlers of() {
        return new Handlers();
    }

    /**
     * @param data what the event's JSON is read into; unknown fields are ignored, a field that is missing is null, so
     *     the record's constructor (or the effect) refuses what it cannot do without
     */
    public <T> Handlers on(String type, Class<T> data, BiConsumer<T, EventMeta> effect) {
        byType.put(type, new Handler<>(data, effect));
        return this;
    }

    Optional<Handler<?>> of(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    record Handler<T>(Class<T> data, BiConsumer<T, EventMeta> effect) {}
}
