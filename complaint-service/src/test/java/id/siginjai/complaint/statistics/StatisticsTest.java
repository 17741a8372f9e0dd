package id.siginjai.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.OfficialEvent;
import id.siginjai.kit.time.CityTime;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public reads, in months of its own so that no other test's reports are among them. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class StatisticsTest {

    private static final String STATISTICS = "/api/v1/statistics";

    @Inject
    Database database;

    @Inject
    MonthFigures figures;

    @Inject
    SumUpMonths sumUpMonths;

    @Test
    void aMonthIsCountedByServiceUnitAndChannel() {
        var unit = "ST-1";
        var official = UUID.randomUUID();
        OfficialEvent.of(official, "Lurah").holds(unit, "Lurah").applied(database);
        filed("2001-01", 6, filing(official, "ktp  ELEKTRONIK", "PAID", 100_000, 50_000));
        filed("2001-01", 7, filing(official, "NIB", "REFUSED", 200_000, null).with("channel", "ONLINE"));
        figures.keep(YearMonth.parse("2001-01"));

        asked("from=2001-01&to=2001-01&by=service,unit,channel,month")
                .body("total.count", equalTo(13))
                .body("total.paid", equalTo(6))
                .body("total.refused", equalTo(7))
                .body("total.amountDemanded", equalTo(2_000_000))
                .body("total.amountPaid", equalTo(300_000))
                .body("hidden", equalTo(false))
                .body("rows.service", contains("KTP-EL", "NIB", null, null, null))
                .body("rows.serviceName", hasItem("KTP elektronik"))
                .body("rows.count", contains(6, 7, 13, 6, 7))
                .body("rows[2].unit", equalTo(unit))
                .body("rows[2].unitName", equalTo("Unit " + unit))
                .body("rows.channel", contains(null, null, null, "IN_PERSON", "ONLINE"))
                .body("rows.month", hasItem("2001-01"));
    }

    @Test
    void whatResidentsWriteIsNeverPublished() {
        filed(
                "2001-02",
                6,
                filing(UUID.randomUUID(), "Pak Budi Santoso di loket", "PAID", 1, 1)
                        .with("unitCode", "Pak Budi"));
        figures.keep(YearMonth.parse("2001-02"));

        var answer = asked("from=2001-02&to=2001-02&by=service,unit")
                .body("rows.service", contains("OTHER", null))
                .body("rows.unit", contains(null, "OTHER"))
                .extract()
                .asString();

        assertThat(answer).doesNotContain("Budi");
    }

    @Test
    void smallNumbersAreHiddenAndThoseThatWouldGiveThemAway() {
        filed("2001-03", 4, filing(UUID.randomUUID(), "NIB", "PAID", 1, 1));
        filed("2001-03", 6, filing(UUID.randomUUID(), "SKTM", "PAID", 1, 1));
        filed("2001-03", 8, filing(UUID.randomUUID(), "KIA", "PAID", 1, 1));
        figures.keep(YearMonth.parse("2001-03"));

        asked("from=2001-03&to=2001-03&by=service")
                .body("rows.service", contains("KIA"))
                .body("rows.count", contains(8))
                .body("total.count", equalTo(18))
                .body("hidden", equalTo(true));
    }

    @Test
    void aLongerTimeTellsNoMoreThanItsMonths() {
        filed("2001-05", 6, filing(UUID.randomUUID(), "NIB", "PAID", 1, 1));
        filed("2001-06", 3, filing(UUID.randomUUID(), "NIB", "PAID", 1, 1));
        figures.keep(YearMonth.parse("2001-05"));
        figures.keep(YearMonth.parse("2001-06"));

        asked("from=2001-05-11&to=2001-06-02&by=service,month")
                .body("from", equalTo("2001-05"))
                .body("to", equalTo("2001-06"))
                .body("total.count", equalTo(6))
                .body("rows.month", contains("2001-05"))
                .body("hidden", equalTo(true));
        asked("from=2001-06&to=2001-06&by=month")
                .body("rows.size()", equalTo(0))
                .body("total.size()", equalTo(0));
    }

    @Test
    void whatIsKeptOfAMonthStaysWhenReportsAreChangedOrGo() {
        filed("2001-07", 6, filing(UUID.randomUUID(), "NIB", "PAID", 1, 1));
        figures.keep(YearMonth.parse("2001-07"));

        database.change("UPDATE complaint SET service = 'KIA' WHERE filed_at BETWEEN '2001-07-01' AND '2001-07-31'");
        figures.keep(YearMonth.parse("2001-07"));

        asked("from=2001-07&to=2001-07&by=service").body("rows.service", contains("NIB"));
    }

    @Test
    void everyMonthThatHasEndedIsSummedUpOnce() {
        sumUpMonths.sumUp();

        var running = YearMonth.from(CityTime.dayOf(Instant.now().minusSeconds(3600)));
        assertThat(figures.nextToKeep().map(next -> next.isBefore(running)).orElse(false))
                .isFalse();
    }

    @Test
    void theRunningMonthIsShownInTheSandboxAlone() {
        var official = UUID.randomUUID();
        for (var i = 0; i < 5; i++) filing(official, "UJI-KIR", "PAID", 1, 1).filed();

        asked("by=service").body("rows.service", hasItem("UJI-KIR"));
    }

    @Test
    void theSameIsAskedForAsCsv() {
        filed("2001-08", 5, filing(UUID.randomUUID(), "PBG", "PAID", 10_000, 10_000));
        figures.keep(YearMonth.parse("2001-08"));

        var csv = As.nobody()
                .header("Accept", "text/csv")
                .get(STATISTICS + "?from=2001-08&to=2001-08&by=service")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .extract()
                .asString();

        assertThat(csv)
                .isEqualTo("service,serviceName,unit,unitName,channel,month,count,paid,refused,notAsked,amountDemanded,"
                        + "amountPaid\r\nPBG,Persetujuan bangunan gedung,,,,,5,5,0,0,50000,50000\r\n");
    }

    @Test
    void whoHasTheSameAlreadyIsToldSo() {
        var etag = asked("from=2001-09&to=2001-09")
                .header("Cache-Control", containsString("public, max-age="))
                .header("ETag", startsWith("W/\""))
                .header("Vary", containsString("Accept"))
                .extract()
                .header("ETag");

        As.nobody()
                .header("If-None-Match", etag)
                .get(STATISTICS + "?from=2001-09&to=2001-09")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(etag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=official",
                "by=service,",
                "by=SERVICE",
                "from=yesterday",
                "from=2026-13",
                "to=2026-02-30",
                "from=0001-01",
                "from=2026-02&to=2026-01",
                "from=2001-01&to=2011-01",
            })
    void whatIsNoQuestionIsRefused(String query) {
        As.nobody().get(STATISTICS + "?" + query).then().statusCode(400).body("violations[0].field", not(equalTo("")));
    }

    private static Filing filing(UUID official, String service, String outcome, Integer demanded, Integer paid) {
        var filing = Filing.about(official).with("service", service).with("channel", "IN_PERSON");
        var demand = filing.body().putObject("demand").put("outcome", outcome).put("amountDemanded", demanded);
        if (paid != null) demand.put("amountPaid", paid);
        return filing;
    }

    /** Files so many alike, as if in the middle of that month. */
    private void filed(String month, int reports, Filing filing) {
        for (var i = 0; i < reports; i++) {
            database.change(
                    "UPDATE complaint SET filed_at = ?::timestamptz WHERE id = ?",
                    month + "-15T05:00:00Z",
                    filing.filed());
        }
    }

    private static ValidatableResponse asked(String query) {
        return As.nobody().get(STATISTICS + "?" + query).then().statusCode(200);
    }
}
