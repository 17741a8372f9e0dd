package id.siginjai.acceptance;

import id.siginjai.embedded.Topic;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The events of a topic as anybody at the broker sees them: all so far, and a way to put one there. */
record Events(Topic topic) {

    List<Event> of(UUID official) {
        return of(List.of(official));
    }

    /** In the order of arrival within a key. */
    List<Event> of(Collection<UUID> officials) {
        var keys = officials.stream().map(UUID::toString).toList();
        return topic.all().stream()
                .filter(record -> record.key() != null && keys.contains(record.key()))
                .map(Event::of)
                .toList();
    }

    /** Returns when the broker has them all. */
    void put(Event... events) {
        put(List.of(events));
    }

    void put(List<Event> events) {
        for (var event : events) topic.put(event.key(), event.data(), event.headers());
    }
}
