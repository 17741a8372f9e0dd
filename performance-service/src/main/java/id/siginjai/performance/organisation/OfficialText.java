package id.siginjai.performance.organisation;

import id.siginjai.kit.composed.Sql;
import java.time.LocalDate;
import java.util.UUID;

/** An official as JSON, an {@link OfficialResponse}, composed by the database. */
final class OfficialText {

    private static final String ITEM = """
            SELECT JSON_OBJECT(
                'id' VALUE o.id, 'nip' VALUE o.nip, 'name' VALUE o.name, 'rank' VALUE o.rank,
                'position' VALUE (
                    SELECT JSON_OBJECT(
                        'id' VALUE p.id, 'title' VALUE p.title, 'level' VALUE p.level, 'echelon' VALUE p.echelon,
                        'unitCode' VALUE u.code, 'unitName' VALUE u.name,
                        'acting' VALUE a.acting, 'since' VALUE a.from_day
                        ABSENT ON NULL)
                    FROM appointment a JOIN position p ON p.id = a.position_id JOIN unit u ON u.code = p.unit_code
                    WHERE a.official_id = o.id AND\s""" + PresentPost.COMES_FIRST + """
                ),
                'rotation' VALUE\s""";

    private static final String FROM = """
            FROM official o,
                 LATERAL (SELECT o.id IS NOT DISTINCT FROM CAST(? AS uuid) AS own, CAST(? AS date) AS today) asking
            WHERE true""";

    private OfficialText() {}

    /**
     * @param asking the official who asks; null for whoever is none
     * @param keys the columns of a list's cursor, with a comma before each; empty for a single official
     */
    static Sql askedBy(UUID asking, LocalDate today, OpenMarks marks, String keys) {
        return new Sql(ITEM)
                .then(marks.ofTheOfficial())
                .then("ABSENT ON NULL)" + keys)
                .then(FROM, asking, today);
    }
}
