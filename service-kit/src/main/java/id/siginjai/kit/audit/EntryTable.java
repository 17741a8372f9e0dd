package id.siginjai.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.siginjai.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads the chains. */
@ApplicationScoped
class EntryTable {

    /** Rows that are in memory at a time. */
    private static final int FETCH = 500;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String COLUMNS = "SELECT resource, sequence, hash, entry::text, position FROM audit_entry ";

    private static final String PAGE = COLUMNS + """
        WHERE position < ? AND split_part(resource, '/', 1) <> ALL (?) AND resource <> ALL (?)
        ORDER BY position DESC LIMIT ?\
        """;

    private static final String PAGE_OF_RESOURCE = COLUMNS + """
        WHERE sequence < ? AND split_part(resource, '/', 1) <> ALL (?) AND resource <> ALL (?) AND resource = ?
        ORDER BY sequence DESC LIMIT ?\
        """;

    private static final String RANGE = COLUMNS + """
        WHERE resource > ? AND (?::text IS NULL OR resource <= ?) ORDER BY resource, sequence\
        """;

    private static final String ONE = COLUMNS + "WHERE resource = ? ORDER BY sequence";

    private final DataSource dataSource;

    EntryTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * An entry as it is kept.
     *
     * @param bytes as they were hashed
     * @param content what can be read of them; null for nothing
     * @param position among all entries
     */
    record Kept(String resource, long sequence, String hash, String bytes, AuditEntry content, long position) {}

    /** What a reader does not get. */
    record Hidden(List<String> kinds, List<String> resources) {}

    record Head(String resource, long sequence, String hash) {}

    /** The newest first, of one resource or of all. */
    List<Kept> page(String resource, Hidden hidden, PageRequest page) {
        var before = page.cursor().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(resource == null ? PAGE : PAGE_OF_RESOURCE)) {
            statement.setLong(1, before);
            statement.setArray(
                    2, connection.createArrayOf("text", hidden.kinds().toArray()));
            statement.setArray(
                    3, connection.createArrayOf("text", hidden.resources().toArray()));
            if (resource != null) statement.setString(4, resource);
            statement.setInt(resource == null ? 4 : 5, page.fetch());
            var entries = new ArrayList<Kept>();
            read(statement, entries::add);
            return entries;
        } catch (SQLException e) {
            throw new AuditFailure(e);
        }
    }

    /** In order of resource, from the one after that. */
    List<Head> heads(String after, int limit) {
        return heads("WHERE resource > ? ORDER BY resource LIMIT " + limit, after);
    }

    List<Head> head(String resource) {
        return heads("WHERE resource = ?", resource);
    }

    private List<Head> heads(String which, String resource) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("SELECT resource, sequence, hash FROM audit_head " + which)) {
            statement.setString(1, resource);
            try (var row = statement.executeQuery()) {
                var heads = new ArrayList<Head>();
                while (row.next()) heads.add(new Head(row.getString(1), row.getLong(2), row.getString(3)));
                return heads;
            }
        } catch (SQLException e) {
            throw new AuditFailure(e);
        }
    }

    /**
     * One by one, in order of resource and sequence.
     *
     * @param upTo the last resource; null for no end
     */
    void between(String after, String upTo, Consumer<Kept> reader) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(RANGE)) {
            statement.setString(1, after);
            statement.setString(2, upTo);
            statement.setString(3, upTo);
            read(statement, reader);
        } catch (SQLException e) {
            throw new AuditFailure(e);
        }
    }

    void of(String resource, Consumer<Kept> reader) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(ONE)) {
            statement.setString(1, resource);
            read(statement, reader);
        } catch (SQLException e) {
            throw new AuditFailure(e);
        }
    }

    private static void read(PreparedStatement statement, Consumer<Kept> reader) throws SQLException {
        statement.setFetchSize(FETCH);
        try (var row = statement.executeQuery()) {
            while (row.next()) reader.accept(kept(row));
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var bytes = row.getString(4);
        return new Kept(row.getString(1), row.getLong(2), row.getString(3), bytes, content(bytes), row.getLong(5));
    }

    private static AuditEntry content(String bytes) {
        try {
            return JSON.readValue(bytes, AuditEntry.class);
        } catch (JsonProcessingException altered) {
            return null; // a check names it
        }
    }
}
