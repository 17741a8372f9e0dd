package id.siginjai.kit.composed;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Reads what the database composes: answers as JSON, whose bytes are handed through, and figures. No entity is loaded.
 * Each is one statement, so it needs no transaction around it.
 */
@ApplicationScoped
public class ComposedReads {

    /** What they are sent as, like any other answer. */
    public static final String TYPE = "application/json;charset=UTF-8";

    private static final byte[] FIRST = bytes("{\"items\":[");
    private static final byte[] NEXT = bytes("],\"next\":\"");
    private static final byte[] LAST = bytes("]}");
    private static final byte[] END = bytes("\"}");

    /** About what a page of fifty takes. */
    private static final int ROOM = 32 * 1024;

    private final DataSource dataSource;

    ComposedReads(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A page, as {@link id.siginjai.kit.paging.Page} would be written.
     *
     * @param rows in their order and without a limit, of each its item as JSON text and after it the keys of a cursor
     */
    public byte[] page(Sql rows, PageRequest page) {
        return read(new Sql("").then(rows).then("LIMIT ?", page.fetch()), row -> {
            var answer = new ByteArrayOutputStream(ROOM);
            answer.writeBytes(FIRST);
            var next = Optional.<Cursor>empty();
            for (var items = 0; row.next(); items++) {
                if (items == page.limit()) return closed(answer, next);
                if (items > 0) answer.write(',');
                answer.writeBytes(row.getBytes(1));
                if (items == page.limit() - 1) next = Optional.of(cursor(row));
            }
            return closed(answer, Optional.empty());
        });
    }

    /** @param row which has the JSON text alone; empty where there is none */
    public Optional<String> one(Sql row) {
        return read(row, found -> found.next() ? Optional.of(found.getString(1)) : Optional.empty());
    }

    private static byte[] closed(ByteArrayOutputStream answer, Optional<Cursor> next) {
        next.ifPresentOrElse(
                cursor -> {
                    answer.writeBytes(NEXT);
                    answer.writeBytes(bytes(cursor.encode()));
                    answer.writeBytes(END);
                },
                () -> answer.writeBytes(LAST));
        return answer.toByteArray();
    }

    private static Cursor cursor(ResultSet row) throws SQLException {
        var keys = new Object[row.getMetaData().getColumnCount() - 1];
        for (var i = 0; i < keys.length; i++) keys[i] = row.getString(i + 2);
        return Cursor.of(keys);
    }

    /** What is made of rows; before the first of them. */
    public interface Reading<A> {
        A from(ResultSet row) throws SQLException;
    }

    /** Figures, which are read as what they are. */
    public <A> A read(Sql sql, Reading<A> reading) {
        try (var connection = dataSource.getConnection();
                var statement = prepared(connection, sql);
                var row = statement.executeQuery()) {
            return reading.from(row);
        } catch (SQLException e) {
            throw new PersistenceException("nothing could be read", e); // which the fault mapper takes apart
        }
    }

    private static PreparedStatement prepared(Connection connection, Sql sql) throws SQLException {
        var statement = connection.prepareStatement(sql.text());
        for (var i = 0; i < sql.values().size(); i++)
            statement.setObject(i + 1, sql.values().get(i));
        return statement;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
