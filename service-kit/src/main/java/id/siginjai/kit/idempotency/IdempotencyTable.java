package id.siginjai.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class IdempotencyTable {

    static final Duration KEPT = Duration.ofDays(30);

    // One round trip: the wait for a running twin is bounded, and only that wait.
    private static final String RESERVE = """
            SET LOCAL lock_timeout = '2s';
            INSERT INTO idempotency (key_hash, body_hash, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING;
            SET LOCAL lock_timeout = DEFAULT""";

    private final DataSource dataSource;

    IdempotencyTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** False when the key is taken; waits at most 2 s for a transaction that is taking it. */
    boolean reserve(IdempotencyKey key, Instant now) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(RESERVE)) {
            statement.setBytes(1, key.keyHash());
            statement.setBytes(2, key.bodyHash());
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.execute();
            statement.getMoreResults();
            return statement.getUpdateCount() == 1;
        }
    }

    void complete(IdempotencyKey key, UUID resourceId) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("UPDATE idempotency SET resource_id = ? WHERE key_hash = ?")) {
            statement.setObject(1, resourceId);
            statement.setBytes(2, key.keyHash());
            statement.executeUpdate();
        }
    }

    Optional<Entry> find(IdempotencyKey key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT body_hash, resource_id FROM idempotency WHERE key_hash = ?")) {
            statement.setBytes(1, key.keyHash());
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Entry(row.getBytes(1), row.getObject(2, UUID.class)))
                        : Optional.empty();
            }
        }
    }

    @Transactional
    void forgetBefore(Instant time) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("DELETE FROM idempotency WHERE created_at < ?")) {
            statement.setObject(1, time.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    record Entry(byte[] bodyHash, UUID resourceId) {}
}
