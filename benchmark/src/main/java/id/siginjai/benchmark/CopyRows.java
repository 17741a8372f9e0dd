package id.siginjai.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows that COPY takes in, as text. A value must hold no tab, line break or backslash. */
final class CopyRows implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();

    private CopyRows(OutputStream out) {
        this.out = out;
    }

    /** @param columns as SQL lists them, in the order of the values */
    static CopyRows into(Connection connection, String table, String columns) throws SQLException {
        var copy = "COPY %s (%s) FROM STDIN".formatted(table, columns);
        return new CopyRows(
                new BufferedOutputStream(new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy), BUFFER));
    }

    void add(Object... values) throws IOException {
        row.setLength(0);
        for (var value : values) {
            if (!row.isEmpty()) row.append('\t');
            append(value);
        }
        out.write(row.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private void append(Object value) {
        if (value == null) row.append("\\N");
        else if (value instanceof byte[] bytes)
            row.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        else if (value instanceof Collection<?> all) row.append(array(all));
        else row.append(value);
    }

    private static String array(Collection<?> all) {
        return all.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
