package id.siginjai.performance.achievements;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.performance.organisation.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;

/** Ranks units by what their heads' agreements achieved; units without the value are not ranked. */
@ApplicationScoped
class RankUnits {

    private static final String RANKING = """
            SELECT * FROM (
                SELECT rank() OVER (ORDER BY s.%1$s DESC) AS place, u.code, u.name, u.kind, s.score, s.leap
                FROM (SELECT DISTINCT ON (unit_code) unit_code, score, leap
                      FROM agreement_score WHERE year = :year AND heads_unit
                      ORDER BY unit_code, agreement_id DESC) s
                JOIN unit u ON u.code = s.unit_code
                WHERE s.%1$s IS NOT NULL) ranked
            WHERE (:kind = '' OR kind = :kind)
              AND (%1$s < :value OR %1$s = :value AND code > :code)
            ORDER BY %1$s DESC, code
            LIMIT :fetch""";

    /** More than any score or leap, which is not capped: 10¹⁵ reached of a target of 0.0001 make 10²¹. */
    private static final BigDecimal ABOVE_ALL = new BigDecimal("1E30");

    private final EntityManager database;
    private final AchievementSettings settings;

    RankUnits(EntityManager database, AchievementSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** One more than the page holds, where there are. */
    @SuppressWarnings("unchecked")
    List<RankedUnit> page(int year, RankBy by, UnitKind kind, PageRequest page) {
        var bands = settings.bands(year).value();
        var column = by == RankBy.LEAP ? "leap" : "score";
        List<Tuple> rows = database.createNativeQuery(RANKING.formatted(column), Tuple.class)
                .setParameter("year", year)
                .setParameter("kind", kind == null ? "" : kind.name())
                .setParameter("value", page.cursor().map(RankUnits::value).orElse(ABOVE_ALL))
                .setParameter(
                        "code", page.cursor().map(cursor -> cursor.text(1)).orElse(""))
                .setParameter("fetch", page.fetch())
                .getResultList();
        return rows.stream().map(row -> ranked(row, bands)).toList();
    }

    static Cursor cursor(RankedUnit unit, RankBy by) {
        return Cursor.of(by == RankBy.LEAP ? unit.leap() : unit.score(), unit.code());
    }

    private static BigDecimal value(Cursor cursor) {
        try {
            return new BigDecimal(cursor.text(0));
        } catch (NumberFormatException e) {
            throw new Invalid("cursor", "cursor.malformed");
        }
    }

    private static RankedUnit ranked(Tuple row, BandLimits bands) {
        var score = row.get("score", BigDecimal.class);
        return new RankedUnit(
                row.get("place", Long.class),
                row.get("code", String.class),
                row.get("name", String.class),
                UnitKind.valueOf(row.get("kind", String.class)),
                score,
                bands.bandOf(score),
                row.get("leap", BigDecimal.class));
    }
}
