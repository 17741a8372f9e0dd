package id.siginjai.complaint.rekeying;

import java.util.List;

/** A column of ciphertexts, each bound to its row's {@code id}. */
record SealedColumn(String table, String column) {

    /** Every one: a test holds the list against the schema. */
    static final List<SealedColumn> ALL = List.of(
            new SealedColumn("complaint", "confidential"),
            new SealedColumn("complaint_step", "note"),
            new SealedColumn("note", "text"),
            new SealedColumn("message", "text"),
            new SealedColumn("attachment", "file_key"));

    String selectOthers() {
        return "SELECT id, %2$s FROM %1$s WHERE id > ? AND substring(%2$s FROM 1 FOR 5) <> ? ORDER BY id LIMIT ?"
                .formatted(table, column);
    }

    /** A row that was changed meanwhile is left alone: whoever changed it has sealed it by the new key. */
    String replace() {
        return "UPDATE %1$s SET %2$s = ? WHERE id = ? AND %2$s = ?".formatted(table, column);
    }
}
