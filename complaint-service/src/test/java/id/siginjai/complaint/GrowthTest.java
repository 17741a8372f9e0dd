package id.siginjai.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.complaint.intake.ComplaintStatus;
import id.siginjai.complaint.intake.Complaints;
import id.siginjai.complaint.intake.PurgeComplaint;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.testing.As;
import id.siginjai.testing.TableReads;
import id.siginjai.testing.TableReads.Reads;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call reads does not grow with what lies behind it: no table that grows is read as a whole, nor much of it. */
@QuarkusTest
@TestProfile(OldCity.class)
class GrowthTest {

    /** A page is 50 rows of one table and some of others; a hundredth of what a whole table holds. */
    private static final int FEW = 1000;

    /** The driver prepares what comes the fifth time, and the database plans five times before it keeps one. */
    private static final int UNTIL_A_PLAN_IS_KEPT = 12;

    private static final String COMPLAINTS = "/api/v1/complaints";

    @Inject
    DataSource dataSource;

    @Inject
    Database database;

    @Inject
    Complaints complaints;

    @Inject
    PurgeComplaint purgeComplaint;

    private TableReads tables;

    @BeforeEach
    void fill() {
        OldCity.fill();
        tables = new TableReads(
                dataSource, "complaint", "complaint_step", "complaint_access", "message", "idempotency", "inbox");
    }

    @ParameterizedTest(name = "GET /complaints{0}")
    @ValueSource(
            strings = {
                "",
                "?official=00000000-0000-4000-8000-000000000000",
                "?official=00000000-0000-4000-8000-000000000001",
                "?status=RECEIVED",
                "?status=SUBSTANTIATED",
                "?unit=OLD-7",
                "?overdue=true",
                "?overdue=false",
                "?escalated=true",
                "?escalated=false",
                "?assignedTo=inspektorat-3",
                "?assignedTo=inspektorat-3&overdue=true",
                "?unit=OLD-7&status=UNSUBSTANTIATED",
            })
    void aListReadsAPage(String filter) {
        alwaysReadsLittle(() -> ok(As.leadInspector(), COMPLAINTS + filter));
        alwaysReadsLittle(() -> ok(As.inspector(), COMPLAINTS + filter));
    }

    @ParameterizedTest(name = "of all{0}")
    @ValueSource(strings = {"", "&official=00000000-0000-4000-8000-000000000000", "&status=WITHDRAWN", "&unit=OLD-7"})
    void aPageFarBehindIsReadLikeTheFirst(String filter) {
        var twoYearsAgo = Cursor.of(Instant.now().minus(Duration.ofDays(730)), UUID.randomUUID());

        alwaysReadsLittle(() -> ok(As.leadInspector(), COMPLAINTS + "?cursor=" + twoYearsAgo.encode() + filter));
    }

    @Test
    void strikesReadTheOpenRound() {
        alwaysReadsLittle(() -> ok(As.mayor(), "/api/v1/officials/" + OldCity.HOT_OFFICIAL + "/strikes"));
    }

    @Test
    void standingsReadTheReportsOfTheirOfficialsOnly() {
        var afterTheHotOne = Cursor.of(OldCity.HOT_OFFICIAL).encode();

        readsLittle(() -> ok(As.mayor(), "/api/v1/strikes/standings?limit=10&cursor=" + afterTheHotOne));
    }

    @Test
    void publishedStatisticsReadNoReport() {
        var reads = tables.of(() -> ok(As.nobody(), "/api/v1/statistics?by=service,unit,channel,month"));

        assertThat(reads.get("complaint")).isEqualTo(new Reads(0, 0));
    }

    @Test
    void aComplaintIsFiledFollowedAndLookedInto() {
        var filing = Filing.full(OldCity.HOT_OFFICIAL).with("unitCode", OldCity.UNIT);
        var receipt = new String[1];
        readsLittle(() -> receipt[0] = filing.sendWithKey(UUID.randomUUID().toString())
                .statusCode(201)
                .extract()
                .path("receipt"));
        var reporter = new Reporter(receipt[0]);
        readsLittle(() -> reporter.reads().statusCode(200));
        readsLittle(() -> reporter.writes("Masih ada kuitansinya.").statusCode(201));
        var complaint = complaints.byReceipt(receipt[0]).orElseThrow();
        for (var part : new String[] {"", "/messages", "/notes", "/history", "/accesses", "/attachments"}) {
            readsLittle(() -> ok(As.leadInspector(), COMPLAINTS + "/" + complaint + part));
        }
    }

    @Test
    void whatTheDirectoryTellsReadsWhatWaitsForIt() {
        readsLittle(() -> OfficialEvent.of(OldCity.HOT_OFFICIAL, "Kepala Seksi")
                .holds(OldCity.UNIT, "Kepala Seksi")
                .applied(database));
    }

    @Test
    void lookingForOverdueComplaintsReadsThoseThatAreNew() {
        while (complaints.escalateOverdue() > 0) continue;

        readsLittle(() -> assertThat(complaints.escalateOverdue()).isZero());
    }

    @Test
    void lookingForWhatHasToBePurgedReadsWhatIsOldEnough() {
        var ends = EnumSet.of(ComplaintStatus.SUBSTANTIATED);
        var oldest = database.instant("SELECT min(filed_at) FROM complaint");

        readsLittle(() -> assertThat(purgeComplaint.endedBefore(ends, oldest.plus(Duration.ofDays(60))))
                .isNotEmpty());
        readsLittle(() -> assertThat(purgeComplaint.endedBefore(ends, oldest.minusSeconds(1)))
                .isEmpty());
    }

    /** At first, and once the database has kept a plan that is for any value. */
    private void alwaysReadsLittle(Runnable call) {
        readsLittle(call);
        for (var i = 0; i < UNTIL_A_PLAN_IS_KEPT; i++) call.run();
        readsLittle(call);
    }

    private void readsLittle(Runnable call) {
        assertThat(tables.of(call)).allSatisfy((table, reads) -> {
            assertThat(reads.scans()).as("scans of the whole table").isZero();
            assertThat(reads.rows()).as("rows that were read").isLessThan(FEW);
        });
    }

    private static void ok(RequestSpecification whoever, String path) {
        whoever.get(path).then().statusCode(200);
    }
}
