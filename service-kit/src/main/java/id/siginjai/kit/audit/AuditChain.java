package id.siginjai.kit.audit;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Writes what a transaction changed, each resource's changes as the next entry of the resource's chain. Locks the heads
 * of those chains, in order of resource, and nothing else; as late as it can, so that they are held for the commit only.
 */
@ApplicationScoped
class AuditChain {

    // One round trip locks the heads that are there and makes those that are not, all in the order of the array.
    private static final String LOCK = """
        INSERT INTO audit_head AS head (resource, sequence, hash)
        SELECT resource, 0, ? FROM unnest(?::text[]) AS resource
        ON CONFLICT (resource) DO UPDATE SET hash = head.hash
        RETURNING resource, sequence, hash\
        """;

    private static final String APPEND = """
        WITH next AS (
            SELECT * FROM unnest(?::text[], ?::bigint[], ?::text[], ?::text[]) AS row (resource, sequence, hash, entry)
        ), appended AS (
            INSERT INTO audit_entry (resource, sequence, hash, entry)
            SELECT resource, sequence, hash, entry::json FROM next)
        UPDATE audit_head AS head SET sequence = next.sequence, hash = next.hash
        FROM next WHERE head.resource = next.resource\
        """;

    private final DataSource dataSource;
    private final Authors authors;
    private final Clock clock;

    AuditChain(DataSource dataSource, Authors authors, Clock clock) {
        this.dataSource = dataSource;
        this.authors = authors;
        this.clock = clock;
    }

    /** In the transaction that made the changes. */
    void append(Map<String, List<AuditChange>> changes) {
        if (changes.isEmpty()) return;
        try (var connection = dataSource.getConnection()) {
            var links = lock(connection, changes.keySet().stream().sorted().toArray(String[]::new));
            var author = authors.current();
            var now = clock.instant().truncatedTo(MICROS);
            var entries = links.stream()
                    .map(link -> AuditEntry.of(author, now, link, changes.get(link.resource())))
                    .toList();
            append(connection, entries);
        } catch (SQLException e) {
            throw new AuditFailure(e);
        }
    }

    private static List<AuditEntry.Link> lock(Connection connection, String[] resources) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, AuditEntry.NOTHING);
            statement.setArray(2, connection.createArrayOf("text", resources));
            try (var head = statement.executeQuery()) {
                var links = new ArrayList<AuditEntry.Link>();
                while (head.next()) {
                    links.add(new AuditEntry.Link(head.getString(1), head.getLong(2) + 1, head.getString(3)));
                }
                return links;
            }
        }
    }

    private static void append(Connection connection, List<AuditEntry> entries) throws SQLException {
        var seals = entries.stream().map(AuditEntry::seal).toList();
        try (var statement = connection.prepareStatement(APPEND)) {
            statement.setArray(1, array(connection, "text", entries.stream().map(AuditEntry::resource)));
            statement.setArray(2, array(connection, "bigint", entries.stream().map(AuditEntry::sequence)));
            statement.setArray(3, array(connection, "text", seals.stream().map(seal -> seal.sha256())));
            statement.setArray(4, array(connection, "text", seals.stream().map(seal -> seal.canonicalJson())));
            statement.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
