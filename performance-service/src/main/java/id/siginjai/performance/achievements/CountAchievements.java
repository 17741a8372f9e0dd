package id.siginjai.performance.achievements;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts over all agreements of a year, in the database. */
@ApplicationScoped
class CountAchievements {

    private static final String SUMMARY = """
            SELECT count(*) FILTER (WHERE heads_unit) AS promised,
                   count(*) FILTER (WHERE heads_unit AND score IS NOT NULL) AS units_scored,
                   count(score) AS scored, round(avg(score), 2) AS mean,
                   count(*) FILTER (WHERE score >= :veryHigh) AS very_high,
                   count(*) FILTER (WHERE score >= :high AND score < :veryHigh) AS high,
                   count(*) FILTER (WHERE score >= :medium AND score < :high) AS medium,
                   count(*) FILTER (WHERE score >= :low AND score < :medium) AS low,
                   count(*) FILTER (WHERE score < :low) AS very_low
            FROM agreement_score WHERE year = :year""";

    private static final String UNITS = """
            SELECT DISTINCT ON (unit_code) unit_code, score, leap
            FROM agreement_score WHERE year = :year AND heads_unit
            ORDER BY unit_code, agreement_id DESC""";

    private static final String RATINGS = """
            SELECT work_result, behaviour, count(*) AS people FROM assessment WHERE year = :year
            GROUP BY work_result, behaviour""";

    private final EntityManager database;
    private final AchievementSettings settings;

    CountAchievements(EntityManager database, AchievementSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    AchievementSummary summary(int year) {
        var bands = settings.bands(year).value();
        var row = (Tuple) database.createNativeQuery(SUMMARY, Tuple.class)
                .setParameter("year", year)
                .setParameter("veryHigh", bands.veryHigh())
                .setParameter("high", bands.high())
                .setParameter("medium", bands.medium())
                .setParameter("low", bands.low())
                .getSingleResult();
        var counts = new EnumMap<Band, Long>(Band.class);
        for (var band : Band.values()) counts.put(band, row.get(band.name().toLowerCase(Locale.ROOT), Long.class));
        return new AchievementSummary(
                row.get("promised", Long.class),
                row.get("units_scored", Long.class),
                row.get("scored", Long.class),
                row.get("mean", BigDecimal.class),
                counts,
                predicates(year));
    }

    @SuppressWarnings("unchecked")
    private Map<Predicate, Long> predicates(int year) {
        var counts = new EnumMap<Predicate, Long>(Predicate.class);
        List<Tuple> rows = database.createNativeQuery(RATINGS, Tuple.class)
                .setParameter("year", year)
                .getResultList();
        for (var row : rows) {
            var predicate = Predicate.of(rating(row, "work_result"), rating(row, "behaviour"));
            counts.merge(predicate, row.get("people", Long.class), Long::sum);
        }
        return counts;
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

    private static Rating rating(Tuple row, String column) {
        return Rating.valueOf(row.get(column, String.class));
    }
}
