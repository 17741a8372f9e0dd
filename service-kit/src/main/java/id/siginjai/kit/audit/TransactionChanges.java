package id.siginjai.kit.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the transaction that runs has changed so far. */
final class TransactionChanges {

    private final Map<Key, Part> parts = new LinkedHashMap<>();

    private record Key(String entity, String id) {}

    /** @param whole the entity that it is a part of; null for none */
    private record Part(Change change, Object whole) {}

    Change of(EntityShape shape, String id, Object whole) {
        var key = new Key(shape.name(), id);
        return parts.computeIfAbsent(key, none -> new Part(new Change(shape.name(), id), whole))
                .change();
    }

    /** In the end, by resource. */
    Map<String, List<AuditChange>> byResource(Shapes shapes) {
        var resources = new LinkedHashMap<String, List<AuditChange>>();
        parts.forEach((key, part) -> part.change()
                .result()
                .ifPresent(change -> resources
                        .computeIfAbsent(resource(key, part, shapes), none -> new ArrayList<>())
                        .add(change)));
        return resources;
    }

    private static String resource(Key key, Part part, Shapes shapes) {
        return part.whole() == null ? key.entity() + "/" + key.id() : shapes.resourceOf(part.whole());
    }
}
