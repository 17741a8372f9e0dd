package id.siginjai.complaint.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Keeps a report that finds nobody in the directory and the event that tells who it is from missing each other: the
 * report holds a shared lock on what it looked for until it commits, the event an exclusive one. Whichever comes second
 * sees the first. PostgreSQL's advisory locks, held until the transaction ends.
 */
@ApplicationScoped
class DirectoryLocks {

    private static final String SHARED = "SELECT pg_advisory_xact_lock_shared(?)";
    private static final String EXCLUSIVE = "SELECT pg_advisory_xact_lock(?)";

    private final DataSource dataSource;

    DirectoryLocks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void share(Collection<UUID> officials, Collection<Post> posts) {
        lock(SHARED, officials.stream().map(DirectoryLocks::name));
        lock(SHARED, posts.stream().map(DirectoryLocks::name));
    }

    void take(UUID officialId) {
        lock(EXCLUSIVE, Stream.of(name(officialId)));
    }

    void take(Collection<Post> posts) {
        lock(EXCLUSIVE, posts.stream().map(DirectoryLocks::name));
    }

    private static String name(UUID officialId) {
        return "official " + officialId;
    }

    private static String name(Post post) {
        return "post " + post.unitCode() + ' ' + post.title();
    }

    /** Officials before posts, and each in one order for everybody, or two would wait for each other. */
    private void lock(String function, Stream<String> names) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(function)) {
            for (var key : names.map(DirectoryLocks::key).sorted().distinct().toList()) {
                statement.setLong(1, key);
                statement.execute();
            }
        } catch (SQLException e) {
            throw new DirectoryFailure(e);
        }
    }

    private static long key(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
