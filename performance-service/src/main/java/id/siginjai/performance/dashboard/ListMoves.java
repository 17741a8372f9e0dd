package id.siginjai.performance.dashboard;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of moves, the latest first. */
@ApplicationScoped
class ListMoves {

    private static final String MOVES = """
            SELECT m.id, d.decree_number, CAST(d.effective_date AS text) AS day, d.id AS decree_id,
                   m.from_title, m.from_unit_code, m.to_title, m.to_unit_code
            FROM rotation_move m JOIN rotation_decree d ON d.id = m.decree_id
            WHERE d.effective_date >= :first AND d.effective_date < :past
              AND (d.effective_date, m.id) < (:before, :id)
            ORDER BY d.effective_date DESC, m.id DESC LIMIT :fetch""";

    private final EntityManager database;

    ListMoves(EntityManager database) {
        this.database = database;
    }

    /** A move, and where it stands in the list. */
    record Row(RegisteredMove move, Cursor cursor) {}

    List<Row> all(int year) {
        return find(year, Optional.empty(), Integer.MAX_VALUE);
    }

    List<Row> page(int year, PageRequest page) {
        return find(year, page.cursor(), page.fetch());
    }

    @SuppressWarnings("unchecked")
    private List<Row> find(int year, Optional<Cursor> cursor, int fetch) {
        var past = LocalDate.of(year + 1, 1, 1);
        List<Tuple> rows = database.createNativeQuery(MOVES, Tuple.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("past", past)
                .setParameter("before", cursor.map(last -> last.day(0)).orElse(past))
                .setParameter("id", cursor.map(last -> last.number(1)).orElse(Long.MAX_VALUE))
                .setParameter("fetch", fetch)
                .getResultList();
        return rows.stream().map(ListMoves::row).toList();
    }

    private static Row row(Tuple row) {
        var day = LocalDate.parse(row.get("day", String.class));
        var move = new RegisteredMove(
                row.get("decree_number", String.class),
                day,
                row.get("decree_id", UUID.class),
                row.get("from_title", String.class),
                row.get("from_unit_code", String.class),
                row.get("to_title", String.class),
                row.get("to_unit_code", String.class));
        return new Row(move, Cursor.of(day, row.get("id", Long.class)));
    }
}
