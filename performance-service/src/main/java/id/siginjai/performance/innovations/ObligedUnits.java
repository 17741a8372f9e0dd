package id.siginjai.performance.innovations;

import id.siginjai.kit.composed.ComposedReads;
import id.siginjai.kit.composed.Sql;
import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.organisation.UnitFacts;
import id.siginjai.performance.organisation.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The units that owe an innovation by a day, and whether each has one. */
@ApplicationScoped
class ObligedUnits {

    /** Those that are open on that day; awake is who has one verified by its end (WIB). */
    private static final String OBLIGED = """
            SELECT u.code, u.name, u.kind, u.parent_code, u.closed_on, EXISTS (
                       SELECT 1 FROM innovation i
                       WHERE i.unit_code = u.code AND i.status = 'VERIFIED' AND i.verified_at < ?) AS awake
            FROM unit u WHERE u.kind = ANY (?) AND (u.closed_on IS NULL OR u.closed_on > ?)""";

    private final ComposedReads reads;

    ObligedUnits(ComposedReads reads) {
        this.reads = reads;
    }

    /** @param obliged in order of code */
    record Found(List<UnitFacts> obliged, Set<String> awake) {}

    Found of(Set<UnitKind> kinds, LocalDate cutoff) {
        return reads.read(obliged(kinds, cutoff).then("ORDER BY u.code"), row -> {
            var found = new Found(new ArrayList<>(), new HashSet<>());
            while (row.next()) {
                var unit = unit(row);
                found.obliged().add(unit);
                if (row.getBoolean("awake")) found.awake().add(unit.code());
            }
            return found;
        });
    }

    Fulfilment count(Set<UnitKind> kinds, LocalDate cutoff, int daysLeft) {
        var counts = new Sql("SELECT count(*) AS obliged, count(*) FILTER (WHERE awake) AS fulfilled FROM (")
                .then(obliged(kinds, cutoff))
                .then(") owing");
        return reads.read(counts, row -> {
            row.next();
            return new Fulfilment(daysLeft, row.getInt("obliged"), row.getInt("fulfilled"));
        });
    }

    private static Sql obliged(Set<UnitKind> kinds, LocalDate cutoff) {
        OffsetDateTime end = cutoff.plusDays(1).atStartOfDay(CityTime.ZONE).toOffsetDateTime();
        var names = kinds.stream().map(UnitKind::name).toArray(String[]::new);
        return new Sql(OBLIGED, end, names, cutoff);
    }

    private static UnitFacts unit(ResultSet row) throws SQLException {
        return new UnitFacts(
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("parent_code"),
                row.getObject("closed_on", LocalDate.class));
    }
}
