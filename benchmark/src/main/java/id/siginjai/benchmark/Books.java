package id.siginjai.benchmark;

import id.siginjai.embedded.Postgres;
import id.siginjai.embedded.Service;
import id.siginjai.embedded.Stack;
import id.siginjai.embedded.Topic;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether what was answered is what was kept: rows against answers, events against officials at the threshold. */
final class Books {

    private static final String TOPIC = "siginjai.pungli";

    private final Postgres postgres;
    private final Function<Service, String> databases;
    private final Supplier<Map<String, String>> sent;

    /** @param sent the events that have left the outbox: the official of each, by its id */
    private Books(Postgres postgres, Function<Service, String> databases, Supplier<Map<String, String>> sent) {
        this.postgres = postgres;
        this.databases = databases;
        this.sent = sent;
    }

    static Books of(Stack stack) {
        var topic = new Topic(stack.kafka().bootstrapServers(), TOPIC);
        return new Books(stack.postgres(), Service::database, () -> {
            var events = new HashMap<String, String>();
            topic.all().forEach(event -> events.put(Topic.header(event, "ce_id"), event.key()));
            return events;
        });
    }

    /** Of a city that sends no events: whoever is at the threshold now was told of before, all others wait in its outbox. */
    static Books ofSilent(Postgres postgres, Function<Service, String> databases) throws SQLException {
        var before = new Books(postgres, databases, Map::of)
                .reached().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        return new Books(postgres, databases, () -> before);
    }

    /** The complaints that are stored. */
    long complaints() throws SQLException {
        try (var connection = connect(Service.COMPLAINT);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM complaint")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Files, and requires that each report that was accepted is there, and each official at the threshold told of. */
    Wrk.Run balanced(Supplier<Wrk.Run> filing) throws SQLException {
        var before = complaints();
        var run = filing.get();
        requireGained(before, run.answered());
        requireOneEventAnOfficial();
        return run;
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
        events.putAll(sent.get());
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
        try (var connection = connect(Service.COMPLAINT);
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
        try (var connection = connect(Service.PERFORMANCE);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(DISTINCT official_id) FROM rotation")) {
            row.next();
            return row.getInt(1);
        }
    }

    private Connection connect(Service service) throws SQLException {
        return postgres.connectAsOwner(databases.apply(service));
    }
}
