package id.siginjai.performance.achievements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.performance.Organisation;
import id.siginjai.performance.Promised;
import id.siginjai.performance.achievements.AgreementScore.Measured;
import id.siginjai.performance.agreements.Polarity;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Units held against each other, in a year of their own. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class RankingTest {

    private static final int YEAR = 2017;

    @Inject
    EntityManager database;

    @Test
    void unitsAreRankedByAchievementAndByLeap() {
        var high = unit(44, 88.5);
        var low = unit(1, 44.25);
        var alike = unit(80, 88.5);
        Told.signed(Promised.lurah(), YEAR); // tells nothing: is not ranked
        var tied = Stream.of(high, alike).sorted().toList();

        As.role("dashboard")
                .get("/api/v1/achievements/units?year=" + YEAR)
                .then()
                .statusCode(200)
                .body("items.code", contains(tied.get(0), tied.get(1), low))
                .body("items.rank", contains(1, 1, 3))
                .body("items.score", contains(60.0f, 60.0f, 30.0f))
                .body("items.band", contains("LOW", "LOW", "VERY_LOW"));
        As.role("walikota")
                .get("/api/v1/achievements/units?by=LEAP&year=" + YEAR)
                .then()
                .statusCode(200)
                .body("items.code", contains(high, low, alike))
                .body("items.rank", contains(1, 2, 3));
        String next = As.role("walikota")
                .get("/api/v1/achievements/units?limit=2&year=" + YEAR)
                .then()
                .body("items.code", equalTo(tied))
                .extract()
                .path("next");
        As.role("walikota")
                .get("/api/v1/achievements/units?limit=2&year=" + YEAR + "&cursor=" + next)
                .then()
                .body("items.code", contains(low))
                .body("items[0].rank", equalTo(3))
                .body("next", equalTo(null));
        As.role("walikota")
                .get("/api/v1/achievements/units?kind=AGENCY&year=" + YEAR)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void aQueryThatCannotBeIsRefused() {
        Refused.asInvalid("year", As.mayor().get("/api/v1/achievements/units").then());
        Refused.asInvalid(
                "by",
                As.mayor().get("/api/v1/achievements/units?year=2025&by=NAME").then());
        Refused.asInvalid(
                "cursor",
                As.mayor().get("/api/v1/achievements/units?year=2025&cursor=eA").then());
    }

    @Test
    void aYearThatIsNotOverIsRankedByAchievementAndNotByLeap() {
        var year = 2004;
        var over = unit(year, String.valueOf(year), 80, 84);
        var running = unit(year, year + "-Q3", 80, 60);
        var ahead = unit(year, year + "-Q4", 200, 300); // beyond the cap in both years

        ranked(year).body("items.code", contains(ahead, over, running));
        As.mayor()
                .get("/api/v1/achievements/units?by=LEAP&year=" + year)
                .then()
                .statusCode(200)
                .body("items.code", contains(ahead, over))
                .body("items.leap", contains(112.99f, 4.52f));
    }

    private static String unit(Number before, Number now) {
        return unit(YEAR, String.valueOf(YEAR), before, now);
    }

    private static String unit(int year, String period, Number before, Number now) {
        var unit = Organisation.unit();
        var lurah = Promised.lurahOf(unit);
        Told.signed(lurah, year - 1).tell(0, String.valueOf(year - 1), before).statusCode(201);
        Told.signed(lurah, justified(lurah, year)).tell(0, period, now).statusCode(201);
        return unit;
    }

    /** With targets that may be worse than what was reached the year before. */
    private static Map<String, Object> justified(UUID lurah, int year) {
        var request = Promised.request(lurah, year);
        Promised.indicatorOf(request, 0, 0).put("justification", "Metode survei berubah");
        return request;
    }

    /** The database's formula is the rule's, for any numbers. */
    @Test
    void theDatabaseCountsAsTheRuleDoes() {
        var random = new Random(20250625);
        var formula = new AchievementFormula(BigDecimal.ZERO, BigDecimal.valueOf(120));
        for (int i = 0; i < 200; i++) {
            var polarity = random.nextBoolean() ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER;
            var target = BigDecimal.valueOf(1 + random.nextInt(30_000), random.nextInt(5));
            var reached = BigDecimal.valueOf(random.nextInt(60_000) - 5_000, random.nextInt(5));

            var counted = (BigDecimal) database.createNativeQuery(
                            "SELECT achievement(:reached, :target, :polarity, 0, 120)", BigDecimal.class)
                    .setParameter("reached", reached)
                    .setParameter("target", target)
                    .setParameter("polarity", polarity.name())
                    .getSingleResult();

            assertThat(counted.subtract(formula.of(polarity, target, reached)).abs())
                    .as("%s: %s of %s", polarity, reached, target)
                    .isLessThan(new BigDecimal("1E-9"));
        }
    }

    /** So is its mean. */
    @Test
    void theDatabaseScoresAsTheRuleDoes() {
        var lurah = Promised.lurah();
        Told.signed(lurah, YEAR - 3).tell(1, YEAR - 3 + "-Q4", 3.1).statusCode(201);
        var told = Told.signed(lurah, YEAR - 2);
        told.tell(0, YEAR - 2 + "-Q1", 71.3).statusCode(201);
        told.tell(1, YEAR - 2 + "-Q3", 2.9).statusCode(201);
        assertThat(counted(YEAR - 2).get("leap", BigDecimal.class)).isNull();
        told.tell(1, YEAR - 2 + "-Q4", 6.9).statusCode(201); // of two targets there is nothing left: below the floor

        var counted = counted(YEAR - 2);

        var formula = new AchievementFormula(BigDecimal.ZERO, BigDecimal.valueOf(120));
        var expected = AgreementScore.of(
                List.of(
                        measured(Polarity.HIGHER_IS_BETTER, "88.5", 60, null, "71.3", false),
                        measured(Polarity.LOWER_IS_BETTER, "3", 15, "3.1", "6.9", true),
                        measured(Polarity.HIGHER_IS_BETTER, "12", 25, null, null, false)),
                formula);
        assertThat(counted.get("score", BigDecimal.class)).isEqualTo(expected.score());
        assertThat(counted.get("leap", BigDecimal.class)).isEqualTo(expected.leap());
        assertThat(counted.get("told", Integer.class)).isEqualTo(expected.told());
        told.achievement().body("score", equalTo(expected.score().floatValue()));
    }

    @Test
    void newLimitsScoreAnewWhatHolds() {
        var lurah = Promised.lurah();
        var told = Told.signed(lurah, 2006);
        told.tell(0, "2006", 177).statusCode(201);
        ranked(2006).body("items.score", contains(72.0f));

        limits(2006, "\"0\"", 100);
        limits(2007, "\"1\"", 120);

        ranked(2006).body("items.score", contains(60.0f));
        told.achievement().body("score", equalTo(60.0f));
    }

    private static ValidatableResponse ranked(int year) {
        return As.mayor().get("/api/v1/achievements/units?year=" + year).then().statusCode(200);
    }

    private static void limits(int year, String ifMatch, int cap) {
        As.role("organisasi")
                .header("If-Match", ifMatch)
                .body(Map.of("value", Map.of("floor", 0, "cap", cap), "reason", "Perwal 3/2006"))
                .put("/api/v1/settings/achievement-limits?year=" + year)
                .then()
                .statusCode(200);
    }

    private static Measured measured(
            Polarity polarity, String target, int weight, String baseline, String realisation, boolean ofWholeYear) {
        return new Measured(
                polarity,
                new BigDecimal(target),
                BigDecimal.valueOf(weight),
                baseline == null ? null : new BigDecimal(baseline),
                realisation == null ? null : new BigDecimal(realisation),
                ofWholeYear);
    }

    private Tuple counted(int year) {
        return (Tuple) database.createNativeQuery("SELECT * FROM agreement_score WHERE year = :year", Tuple.class)
                .setParameter("year", year)
                .getSingleResult();
    }
}
