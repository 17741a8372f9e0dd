package id.siginjai.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a transaction does to one entity, whatever number of flushes it takes: from what was there before it to what is
 * there after it.
 */
final class Change {

    private final String entity;
    private final String id;
    private final Map<String, JsonNode> before = new TreeMap<>();
    private final Map<String, JsonNode> after = new TreeMap<>();
    private boolean existed = true;
    private boolean exists = true;

    Change(String entity, String id) {
        this.entity = entity;
        this.id = id;
    }

    void inserted(Map<String, JsonNode> state) {
        // Deleted and made again under the same id: an update, as whoever reads it sees it.
        if (exists) existed = false;
        exists = true;
        after.putAll(state);
    }

    /** @param old null where it is not known, as of an entity that came from elsewhere */
    void updated(Map<String, JsonNode> old, Map<String, JsonNode> state) {
        remember(old);
        after.putAll(state);
    }

    void deleted(Map<String, JsonNode> state) {
        remember(state);
        exists = false;
        after.clear();
    }

    private void remember(Map<String, JsonNode> old) {
        if (!existed || old == null) return;
        // What the first flush found: containsKey would do for putIfAbsent, since emptiness is a NullNode.
        old.forEach(before::putIfAbsent);
    }

    /** Empty where nothing is different in the end. */
    Optional<AuditChange> result() {
        if (!existed && !exists) return Optional.empty();
        if (!existed) return Optional.of(change(AuditChange.Action.INSERT, null, filled(after)));
        if (!exists) return Optional.of(change(AuditChange.Action.DELETE, filled(before), null));
        var from = different(before, after);
        var to = different(after, before);
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        return Optional.of(change(AuditChange.Action.UPDATE, filled(from), filled(to)));
    }

    private AuditChange change(AuditChange.Action action, Map<String, JsonNode> from, Map<String, JsonNode> to) {
        return new AuditChange(entity, id, action, from, to);
    }

    private static Map<String, JsonNode> different(Map<String, JsonNode> values, Map<String, JsonNode> others) {
        var different = new TreeMap<>(values);
        different.entrySet().removeIf(value -> value.getValue().equals(others.get(value.getKey())));
        return different;
    }

    private static Map<String, JsonNode> filled(Map<String, JsonNode> values) {
        var filled = new TreeMap<>(values);
        filled.values().removeIf(NullNode.class::isInstance);
        return filled;
    }
}
