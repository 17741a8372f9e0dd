package id.siginjai.performance.achievements;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.siginjai.kit.composed.ComposedReads;
import id.siginjai.kit.composed.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts over all agreements of a year, in the database. */
@ApplicationScoped
class CountAchievements {

    private static final String SUMMARY = """
            WITH limits AS (SELECT CAST(? AS numeric) AS very_high, CAST(? AS numeric) AS high,
                                   CAST(? AS numeric) AS medium, CAST(? AS numeric) AS low)
            SELECT * FROM (
            SELECT count(*) FILTER (WHERE heads_unit) AS promised,
                   count(*) FILTER (WHERE heads_unit AND score IS NOT NULL) AS units_scored,
                   count(score) AS scored, round(avg(score), 2) AS mean,
                   count(*) FILTER (WHERE score >= limits.very_high) AS band_very_high,
                   count(*) FILTER (WHERE score >= limits.high AND score < limits.very_high) AS band_high,
                   count(*) FILTER (WHERE score >= limits.medium AND score < limits.high) AS band_medium,
                   count(*) FILTER (WHERE score >= limits.low AND score < limits.medium) AS band_low,
                   count(*) FILTER (WHERE score < limits.low) AS band_very_low
            FROM agreement_score, limits WHERE year = ?) scores,
            (SELECT\s"""
            + Arrays.stream(Predicate.values()).map(CountAchievements::people).collect(joining(", ")) + """

            FROM assessment WHERE year = ?) people""";

    private static final String UNITS = """
            SELECT DISTINCT ON (unit_code) unit_code, score, leap
            FROM agreement_score WHERE year = :year AND heads_unit
            ORDER BY unit_code, agreement_id DESC""";

    private final EntityManager database;
    private final ComposedReads reads;
    private final AchievementSettings settings;

    CountAchievements(EntityManager database, ComposedReads reads, AchievementSettings settings) {
        this.database = database;
        this.reads = reads;
        this.settings = settings;
    }

    AchievementSummary summary(int year) {
        var bands = settings.bands(year).value();
        var limits = new Sql(SUMMARY, bands.veryHigh(), bands.high(), bands.medium(), bands.low(), year, year);
        return reads.read(limits, row -> {
            row.next();
            return new AchievementSummary(
                    row.getLong("promised"),
                    row.getLong("units_scored"),
                    row.getLong("scored"),
                    row.getBigDecimal("mean"),
                    counts(Band.class, row),
                    counts(Predicate.class, row));
        });
    }

    private static <E extends Enum<E>> Map<E, Long> counts(Class<E> type, ResultSet row) throws SQLException {
        var counts = new EnumMap<E, Long>(type);
        for (var each : type.getEnumConstants()) counts.put(each, row.getLong(column(each)));
        return counts;
    }

    /** Which ratings make a predicate is told by the rule. */
    private static String people(Predicate predicate) {
        var pairs = new ArrayList<String>();
        for (var workResult : Rating.values()) {
            for (var behaviour : Rating.values()) {
                if (Predicate.of(workResult, behaviour) == predicate) {
                    pairs.add("('%s', '%s')".formatted(workResult, behaviour));
                }
            }
        }
        return "count(*) FILTER (WHERE (work_result, behaviour) IN (%s)) AS %s"
                .formatted(String.join(", ", pairs), column(predicate));
    }

    private static String column(Enum<?> each) {
        return each.getDeclaringClass().getSimpleName() + '_' + each;
    }

    @SuppressWarnings("unchecked")
    Map<String, UnitAchievement> units(int year) {
        var bands = settings.bands(year).value();
        List<Tuple> rows = database.createNativeQuery(UNITS, Tuple.class)
                .setParameter("year", year)
                .getResultList();
        return rows.stream().map(row -> unit(row, bands)).collect(toMap(UnitAchievement::unitCode, identity()));
    }

    private static UnitAchievement unit(Tuple row, BandLimits bands) {
        var score = row.get("score", BigDecimal.class);
        return new UnitAchievement(
                row.get("unit_code", String.class),
                score,
                score == null ? null : bands.bandOf(score),
                row.get("leap", BigDecimal.class));
    }
}
