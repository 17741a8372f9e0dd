package id.siginjai.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.testing.As;
import id.siginjai.testing.TableReads;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a call reads does not grow with what lies behind it: no table that grows is read as a whole, nor much of it. The
 * officials and their posts are not among these tables: they are as many as the city has, year after year.
 */
@QuarkusTest
@TestProfile(OldCity.class)
class GrowthTest {

    private static final int FEW = 1000;

    /** A mark for each hour of the year so far is counted, and that is all. */
    private static final int A_YEAR = 9500;

    private static final String OFFICIAL = "00000000-0000-4000-8000-000000000005";

    @Inject
    DataSource dataSource;

    private TableReads tables;

    @BeforeEach
    void fill() {
        OldCity.fill();
        tables = new TableReads(
                dataSource, "rotation", "rotation_evidence", "audit_entry", "audit_head", "inbox", "idempotency");
    }

    @ParameterizedTest(name = "GET {0}")
    @ValueSource(
            strings = {
                "/rotations",
                "/rotations?status=MARKED",
                "/rotations?status=DECLINED",
                "/rotations?official=" + OFFICIAL,
                "/officials",
                "/officials?unit=OLD-7",
                "/officials?rotation=MARKED",
                "/officials/" + OFFICIAL,
            })
    void aListReadsAPage(String path) {
        reads(FEW, "bkpsdmd", path);
    }

    @Test
    void aPageFarBehindIsReadLikeTheFirst() {
        var longAgo = Cursor.of(Instant.now().minus(Duration.ofDays(2000)), UUID.randomUUID());

        reads(FEW, "bkpsdmd", "/rotations?cursor=" + longAgo.encode());
        reads(
                FEW,
                "bkpsdmd",
                "/officials?cursor="
                        + Cursor.of("Pelaksana 15000", UUID.randomUUID()).encode());
    }

    @ParameterizedTest(name = "GET {0}")
    @ValueSource(strings = {"/audit", "/audit?resource=official/" + OFFICIAL})
    void theAuditTrailIsReadAPageAtATime(String path) {
        reads(FEW, "inspektorat", path);
    }

    @ParameterizedTest(name = "GET /dashboard/{0}")
    @ValueSource(strings = {"summary", "units", "timeline", "rotations"})
    void dashboardsCountTheYear(String part) {
        reads(A_YEAR, "dashboard", "/dashboard/" + part);
    }

    private void reads(int most, String role, String path) {
        var read = tables.of(() -> As.role(role).get("/api/v1" + path).then().statusCode(200));
        assertThat(read).allSatisfy((table, reads) -> {
            assertThat(reads.scans()).as("scans of the whole table").isZero();
            assertThat(reads.rows()).as("rows that were read").isLessThan(most);
        });
    }
}
