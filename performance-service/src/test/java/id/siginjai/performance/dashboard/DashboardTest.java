package id.siginjai.performance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.Organisation;
import id.siginjai.performance.Promised;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The city at a glance: in numbers that move with what happens, and without names. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class DashboardTest {

    /** A year of which no other test makes agreements. */
    private static final int YEAR = 2011;

    @Inject
    Clock clock;

    @Test
    void theSummaryMovesWithWhatHappens() {
        get("summary?year=" + YEAR).body("agreements.signed", equalTo(0)).body("achievement.mean", equalTo(null));
        var good = Promised.lurah();
        var signed = Promised.signed(good, YEAR);
        tell(good, signed, 0, 88.5);
        tell(good, signed, 1, 3);
        tell(good, signed, 2, 12);
        var poor = Promised.lurah();
        tell(poor, Promised.signed(poor, YEAR), 2, 12);
        Promised.signed(Promised.lurah(), YEAR);
        Promised.draft(Promised.lurah(), YEAR);
        assess(signed);

        get("summary?year=" + YEAR)
                .body("year", equalTo(YEAR))
                .body("units.promised", equalTo(3))
                .body("units.scored", equalTo(2))
                .body("agreements.draft", equalTo(1))
                .body("agreements.signed", equalTo(3))
                .body("agreements.amended", equalTo(0))
                .body("achievement.scored", equalTo(2))
                .body("achievement.mean", equalTo(62.5f))
                .body("achievement.veryHigh", equalTo(1))
                .body("achievement.veryLow", equalTo(1))
                .body("assessments.good", equalTo(1));
        var csv = csv("summary?year=" + YEAR);
        assertThat(csv).startsWith("figure,value\r\nyear,2011\r\n").contains("achievement.mean,62.50\r\n");
    }

    @Test
    void aUnitStandsWhereItsHeadsAgreementDoes() {
        var unit = Organisation.unit();
        var lurah = Promised.lurahOf(unit);
        tell(lurah, Promised.signed(lurah, YEAR - 1), 0, 88.5);

        var standing = "items.find { it.code == '" + unit + "' }";
        var all = unitsOf(YEAR - 1);
        assertThat(all)
                .filteredOn(found -> found.get("code").equals(unit))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found).containsEntry("agreement", "SIGNED").containsEntry("band", "LOW");
                    assertThat(found.get("score")).hasToString("60.0");
                });
        assertThat(all).extracting(found -> (String) found.get("code")).doesNotHaveDuplicates();
        assertThat(csv("units?year=" + (YEAR - 1)))
                .startsWith("code,name,kind,parentCode,agreement,score,band,leap")
                .contains("\r\n" + unit + ",Kelurahan " + unit + ",KELURAHAN,15.71.11,SIGNED,60.00,LOW,");
        get("units?kind=KECAMATAN&limit=200&year=" + (YEAR - 1)).body(standing, equalTo(null));
    }

    @Test
    void everyMonthOfTheYearIsCounted() {
        var lurah = Promised.lurah();
        tell(lurah, Promised.signed(lurah, YEAR - 2), 0, 1);

        get("timeline")
                .body("items", hasSize(12))
                .body("items.agreementsSigned.sum()", not(equalTo(0)))
                .body("items.realisationsTold.sum()", not(equalTo(0)));
        get("timeline?year=2001").body("items.month", hasItem("2001-12")).body("items.marks.sum()", equalTo(0));
        assertThat(csv("timeline?year=2001"))
                .startsWith("month,agreementsSigned,")
                .hasLineCount(13);
    }

    @Test
    void aUnitIsAsleepUntilWhatItOwesIsVerified() {
        var unit = Organisation.unit();

        var asleep = "items.find { it.code == '" + unit + "' }.";
        int left = get("summary").extract().path("innovations.daysLeft");
        get("asleep").body(asleep + "parentCode", equalTo("15.71.11")).body(asleep + "daysLeft", equalTo(left));
        assertThat(csv("asleep"))
                .contains("\r\n" + unit + ",Kelurahan " + unit + ",KELURAHAN,15.71.11," + left + "\r\n");
        int owing = get("summary").extract().path("innovations.asleep");
        assertThat(owing).isEqualTo((int) get("asleep").extract().path("items.size()"));
    }

    @Test
    void daysAreLeftUntilTheCutoffOfTheYearsOpenJobFit() {
        var today = CityTime.dayOf(clock.instant());
        var lastDay = LocalDate.of(today.getYear(), 12, 31);
        var cutoff = today.plusDays(25).isAfter(lastDay) ? lastDay : today.plusDays(25);
        openCycle(cutoff);

        get("summary").body("innovations.cutoff", equalTo(cutoff.toString())).body("innovations.daysLeft", equalTo((int)
                ChronoUnit.DAYS.between(today, cutoff)));
        get("asleep").body("items.daysLeft", hasItem((int) ChronoUnit.DAYS.between(today, cutoff)));
    }

    @Test
    void withoutAnOpenJobFitDaysAreLeftUntilTheYearsLast() {
        var today = CityTime.dayOf(clock.instant());
        var lastDay = LocalDate.of(today.getYear() + 1, 12, 31);

        get("summary?year=" + lastDay.getYear())
                .body("innovations.cutoff", equalTo(lastDay.toString()))
                .body("innovations.daysLeft", equalTo((int) ChronoUnit.DAYS.between(today, lastDay)));
    }

    @Test
    void jobFitsOfOneMonthAreCountedApart() {
        var cutoff = LocalDate.of(YEAR, 12, 1);
        var cycles = new ArrayList<String>();
        for (int i = 0; i < 2; i++) cycles.add(closedCycle(cutoff));

        get("job-fit?year=" + YEAR)
                .body("items", hasSize(2))
                .body("items.cycle", everyItem(equalTo(YEAR + "-12")))
                .body("items.cycleId", equalTo(cycles))
                .body("items.box", contains(3, 3))
                .body("items.retained", contains(1, 1))
                .body("items.rotated", contains(0, 0));
        assertThat(csv("job-fit?year=" + YEAR))
                .startsWith("cycle,box,retained,rotated,cycleId\r\n" + YEAR + "-12,3,1,0," + cycles.get(0) + "\r\n")
                .hasLineCount(3);
    }

    @Test
    void aYearWithoutMovesHasAnEmptyRegister() {
        get("rotations?year=2001").body("items", hasSize(0));
        assertThat(csv("rotations?year=2001"))
                .isEqualTo("decreeNumber,effectiveDate,decreeId,fromTitle,fromUnit,toTitle,toUnit\r\n");
    }

    @Test
    void aYearWithoutJobFitsHasNobodyInAnyBox() {
        get("job-fit?year=2001").body("items", hasSize(0));
        assertThat(csv("job-fit?year=2001")).isEqualTo("cycle,box,retained,rotated,cycleId\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "units", "timeline", "rotations", "asleep", "job-fit"})
    void whoHasTheSameAlreadyIsNotSentItAgain(String call) {
        var path = "/api/v1/dashboard/" + call + "?year=2002";
        var first = As.role("dashboard").get(path).then().statusCode(200);
        String etag = first.header("Cache-Control", containsString("max-age=30"))
                .header("ETag", startsWith("W/\""))
                .extract()
                .header("ETag");

        As.role("dashboard")
                .header("If-None-Match", "\"other\", " + etag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(etag));
        As.role("dashboard")
                .header("If-None-Match", "\"other\"")
                .get(path)
                .then()
                .statusCode(200);
        asCsv().header("If-None-Match", etag).get(path).then().statusCode(200).header("ETag", not(equalTo(etag)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv                            | text/csv",
                "application/json                    | application/json",
                "*/*                                 | application/json",
                "text/*                              | text/csv",
                "text/*, application/json;q=0.5      | text/csv",
                "text/html, text/*;q=0.5             | text/csv",
                "text/csv;q=0.5, application/json    | application/json",
                "text/csv, application/json;q=0.5    | text/csv",
            })
    void eachIsSentWhatItPrefers(String accept, String type) {
        As.role("dashboard")
                .header("Accept", accept)
                .get("/api/v1/dashboard/timeline?year=2002")
                .then()
                .statusCode(200)
                .contentType(startsWith(type));
    }

    @ParameterizedTest
    @CsvSource({"summary, year=1999", "units, year=x", "timeline, year=2100", "rotations, year=0"})
    void aYearThatCannotBeIsRefused(String call, String query) {
        Refused.asInvalid(
                "year",
                As.role("dashboard")
                        .get("/api/v1/dashboard/" + call + "?" + query)
                        .then());
    }

    private static String openCycle(LocalDate cutoff) {
        var panel = IntStream.rangeClosed(1, 5)
                .mapToObj(seat -> Map.of("user", "asesor-" + seat, "internal", false))
                .toList();
        return As.personnel()
                .body(Map.of(
                        "year", cutoff.getYear(),
                        "month", cutoff.getMonthValue(),
                        "cutoff", cutoff.toString(),
                        "panel", panel))
                .post("/api/v1/job-fit/cycles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** With one candidate, whom the panel finds neither good nor bad. */
    private static String closedCycle(LocalDate cutoff) {
        var registration = Organisation.registration();
        registration.put("since", cutoff.minusYears(1).toString());
        var official = Organisation.official(registration);
        var cycle = "/api/v1/job-fit/cycles/" + openCycle(cutoff);
        for (int seat = 1; seat <= 5; seat++) {
            As.role("asesor", "name=asesor-" + seat)
                    .body(Map.of("competency", 60, "interview", 60))
                    .put(cycle + "/scores/" + official)
                    .then()
                    .statusCode(201);
        }
        return As.personnel()
                .post(cycle + "/closure")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static ValidatableResponse get(String call) {
        return As.role("dashboard").get("/api/v1/dashboard/" + call).then().statusCode(200);
    }

    private static RequestSpecification asCsv() {
        return As.role("dashboard").header("Accept", "text/csv");
    }

    private static String csv(String call) {
        return asCsv().get("/api/v1/dashboard/" + call)
                .then()
                .statusCode(200)
                .contentType(equalTo("text/csv;charset=UTF-8"))
                .extract()
                .asString();
    }

    private static List<Map<String, Object>> unitsOf(int year) {
        var all = new ArrayList<Map<String, Object>>();
        String next = null;
        do {
            var page = get("units?limit=100&year=" + year + (next == null ? "" : "&cursor=" + next))
                    .extract();
            all.addAll(page.path("items"));
            next = page.path("next");
        } while (next != null);
        return all;
    }

    private static void tell(UUID official, String agreement, int indicator, Number value) {
        var found = Promised.get(agreement).statusCode(200).extract();
        List<String> indicators = found.path("objectives.collectMany { it.indicators.id }");
        int year = found.path("year");
        As.official("kepala-unit", official)
                .body(new HashMap<>(Map.of("value", value, "evidence", "Laporan")))
                .put("/api/v1/agreements/" + agreement + "/indicators/" + indicators.get(indicator) + "/realisations/"
                        + year)
                .then()
                .statusCode(201);
    }

    /** By whoever the agreement names as the superior: the mayor, where the year is long ago. */
    private static void assess(String agreement) {
        String superior = Promised.get(agreement).extract().path("superiorId");
        As.role(superior == null ? "walikota" : Promised.official(superior))
                .body(Map.of("workResult", "MEETS", "behaviour", "MEETS"))
                .put("/api/v1/agreements/" + agreement + "/assessment")
                .then()
                .statusCode(201);
    }
}
