package id.siginjai.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

/** Anchors and their leaves; every call is part of the caller's transaction. */
@ApplicationScoped
class AnchorTable {

    private static final long LOCK = 0x6175_6469_74L; // any number that no other lock of these databases uses

    /** Rows that are in memory at a time. */
    private static final int FETCH = 500;

    // What was anchored at its present sequence already has not moved.
    private static final String TAKE_HEADS = """
        INSERT INTO audit_leaf (resource, sequence, hash, anchor)
        SELECT resource, sequence, hash, ? FROM audit_head head
        WHERE sequence > 0 AND NOT EXISTS (
            SELECT FROM audit_leaf leaf WHERE leaf.resource = head.resource AND leaf.sequence = head.sequence)\
        """;

    private static final String LEAVES = """
        SELECT leaf.resource, leaf.sequence, leaf.hash, entry.hash
        FROM audit_leaf leaf LEFT JOIN audit_entry entry USING (resource, sequence)
        WHERE leaf.anchor = ? ORDER BY leaf.resource, leaf.sequence\
        """;

    private final DataSource dataSource;

    AnchorTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** True for one instance at a time, until its transaction ends. */
    boolean lead() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new AuditFailure(e);
        }
    }

    Optional<Anchor> last() {
        return find("ORDER BY number DESC LIMIT 1").stream().findFirst();
    }

    Optional<Anchor> find(long number) {
        return find("WHERE number = ?", number).stream().findFirst();
    }

    Optional<Anchor> next(long after) {
        return find("WHERE number > ? ORDER BY number LIMIT 1", after).stream().findFirst();
    }

    /** Those that hold a head of that chain. */
    List<Anchor> of(String resource) {
        return find("WHERE number IN (SELECT anchor FROM audit_leaf WHERE resource = ?) ORDER BY number", resource);
    }

    private List<Anchor> find(String which, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT number, \"at\", previous, root FROM audit_anchor " + which)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            try (var row = statement.executeQuery()) {
                var anchors = new ArrayList<Anchor>();
                while (row.next()) anchors.add(anchor(row));
                return anchors;
            }
        } catch (SQLException e) {
            throw new AuditFailure(e);
        }
    }

    /** @return how many chains moved */
    int takeHeads(long anchor) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(TAKE_HEADS)) {
            statement.setLong(1, anchor);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new AuditFailure(e);
        }
    }

    /**
     * One by one, in the order in which they are hashed.
     *
     * @param reader told also the hash of the entry that the leaf stands for; null where that is gone
     */
    void leaves(long anchor, BiConsumer<Anchor.Leaf, String> reader) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(LEAVES)) {
            statement.setFetchSize(FETCH);
            statement.setLong(1, anchor);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var leaf = new Anchor.Leaf(row.getString(1), row.getLong(2), row.getString(3));
                    reader.accept(leaf, row.getString(4));
                }
            }
        } catch (SQLException e) {
            throw new AuditFailure(e);
        }
    }

    void add(Anchor anchor) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("INSERT INTO audit_anchor (number, \"at\", leaves, previous, root)"
                                + " SELECT ?, ?, count(*), ?, ? FROM audit_leaf WHERE anchor = ?")) {
            statement.setLong(1, anchor.number());
            statement.setObject(2, anchor.at().atOffset(ZoneOffset.UTC));
            statement.setString(3, anchor.previous());
            statement.setString(4, anchor.root());
            statement.setLong(5, anchor.number());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AuditFailure(e);
        }
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(
                row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3), row.getString(4));
    }
}
