package id.siginjai.benchmark;

import id.siginjai.embedded.Service;
import id.siginjai.embedded.Stack;
import id.siginjai.embedded.Topic;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether what was answered is what was kept: rows against answers, events against officials at the threshold. */
final class Books {

    private static final String TOPIC = "siginjai.pungli";

    private final Stack stack;
    private final Topic topic;

    Books(Stack stack) {
        this.stack = stack;
        this.topic = new Topic(stack.kafka().bootstrapServers(), TOPIC);
    }

    /** The complaints that are stored. */
    long complaints() throws SQLException {
        try (var connection = stack.postgres().connectAsOwner(Service.COMPLAINT.database());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM complaint")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** @throws Untrustworthy when not exactly so many complaints came to those that were there */
    void requireGained(long before, long filed) throws SQLException {
        var gained = complaints() - before;
        if (gained != filed) throw new Untrustworthy(filed + " reports were accepted, " + gained + " are stored");
    }

    /** @throws Untrustworthy when not exactly one event tells of each official at the threshold */
    void requireOneEventAnOfficial() throws SQLException {
        var reached = reached();
        // First the outbox: what the relay deletes from it meanwhile is in the topic.
        var events = new HashMap<>(waiting());
        topic.all().forEach(sent -> events.put(Topic.header(sent, "ce_id"), sent.key()));
        if (events.size() != reached.size() || !new HashSet<>(events.values()).equals(reached)) {
            throw new Untrustworthy(reached.size() + " officials are at the threshold, " + events.size()
                    + " events tell of " + new HashSet<>(events.values()).size());
        }
    }

    private Set<String> reached() throws SQLException {
        return Set.copyOf(pairs("SELECT official_id, official_id FROM tally WHERE reached_by IS NOT NULL")
                .values());
    }

    /** How many of these officials are at the threshold. */
    int reachedOf(Spread officials) throws SQLException {
        var ids = IntStream.rangeClosed(officials.first(), officials.last())
                .mapToObj(number -> officials.id(number).toString())
                .collect(Collectors.toSet());
        ids.retainAll(reached());
        return ids.size();
    }

    private Map<String, String> waiting() throws SQLException {
        return pairs("SELECT id, aggregateid FROM outbox WHERE aggregatetype = '" + TOPIC + "'");
    }

    private Map<String, String> pairs(String query) throws SQLException {
        try (var connection = stack.postgres().connectAsOwner(Service.COMPLAINT.database());
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var pairs = new HashMap<String, String>();
            while (row.next()) pairs.put(row.getString(1), row.getString(2));
            return pairs;
        }
    }

    /** Returns when every event was sent and performance-service has marked the official of each. */
    void awaitMarks() {
        Patience.until(
                "every official at the threshold is marked",
                () -> waiting().isEmpty() && marks() >= reached().size());
    }

    private int marks() throws SQLException {
        try (var connection = stack.postgres().connectAsOwner(Service.PERFORMANCE.database());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(DISTINCT official_id) FROM rotation")) {
            row.next();
            return row.getInt(1);
        }
    }
}
