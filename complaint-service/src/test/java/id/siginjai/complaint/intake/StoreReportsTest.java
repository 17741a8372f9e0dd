package id.siginjai.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.OfficialEvent;
import id.siginjai.complaint.RotationEvent;
import id.siginjai.complaint.intake.StoreReports.Outcome;
import id.siginjai.embedded.TestStack;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one transaction does with reports of all kinds. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class StoreReportsTest {

    private static final String UNIT = "15.71.11.1006";

    private final UUID known = UUID.randomUUID();
    private final UUID unknown = UUID.randomUUID();
    private final String post = "Lurah " + UUID.randomUUID();

    @Inject
    StoreReports storeReports;

    @Inject
    CommitReports commitReports;

    @Inject
    PrepareFiling prepare;

    @Inject
    IntakeSettings settings;

    @Inject
    Database database;

    @Test
    void eachIsStoredAboutTheOneWhomItNames() {
        OfficialEvent.of(known, "Lurah Bakung Jaya").holds(UNIT, post).applied(database);
        var aboutKnown = filing(known, null, null);
        var byPost = filing(null, UNIT, post);
        var byPostAgain = filing(null, UNIT, post.toUpperCase());
        var byEmptyPost = filing(null, UNIT, "Jabatan " + unknown);
        var aboutUnknown = filing(unknown, UNIT, null).toBeLookedUp();
        var aboutNobody = filing(null, null, null);
        var all = List.of(aboutNobody, byPost, aboutUnknown, byEmptyPost, aboutKnown, byPostAgain);

        var outcomes = storeReports.together(all);

        assertThat(outcomes.values()).hasSize(6).allMatch(Outcome.Stored.class::isInstance);
        for (var filing : List.of(aboutKnown, byPost, byPostAgain)) assertRow(filing, known, UNIT);
        assertRow(aboutUnknown, unknown, UNIT);
        assertRow(byEmptyPost, null, UNIT);
        assertRow(aboutNobody, null, null);
        assertThat(database.value("SELECT sequence || '/' || filed FROM tally WHERE official_id = ?", known))
                .isEqualTo("1/3");
    }

    @Test
    void whoeverIsNotKnownIsLookedUpBefore() {
        var filing = filing(unknown, UNIT, null);

        assertThat(storeReports.together(List.of(filing)).values()).containsExactly(new Outcome.NotFound());
        assertThat(database.rows("SELECT 1 FROM complaint WHERE id = ?", filing.id()))
                .isEmpty();
    }

    @Test
    void severalCrossTheThresholdTogetherEachOnce() {
        var officials = Stream.generate(UUID::randomUUID).limit(3).toList();
        var filings = new ArrayList<Filing>();
        for (var i = 0; i < 5; i++) {
            for (var official : officials)
                filings.add(filing(official, null, null).toBeLookedUp());
        }

        storeReports.together(filings);

        for (var official : officials) {
            assertThat(database.value(
                            "SELECT sequence || '/' || filed || '/' || cardinality(counted_ids) FROM tally"
                                    + " WHERE official_id = ?",
                            official))
                    .isEqualTo("1/5/3");
        }
    }

    @Test
    void ofOneReporterOneCountsAlsoWhenSeveralComeTogether() {
        var same = new Reporter(null, "081234567890", null);
        OfficialEvent.of(known, "Lurah Bakung Jaya").applied(database);

        storeReports.together(List.of(of(same), of(same), of(null)));

        assertTally("0/3/2");
        storeReports.together(List.of(of(same), of(new Reporter(null, "081234567891", null))));
        assertTally("1/5/3");
    }

    @Test
    void whoHasReachedTheThresholdIsToldOfOnceHoweverManyCome() {
        OfficialEvent.of(known, "Lurah Bakung Jaya").applied(database);
        for (var i = 0; i < 3; i++) storeReports.together(List.of(of(null)));
        assertTally("1/3/3");

        storeReports.together(List.of(of(null), of(null), of(null), of(null)));

        assertTally("1/7/3");
        assertThat(database.value(
                        "SELECT string_agg(filing_no::text, ',' ORDER BY filing_no) FROM complaint WHERE official_id = ?",
                        known))
                .isEqualTo("1,2,3,4,5,6,7");
    }

    @Test
    void ofThoseThatComeTogetherEachBelongsToTheRoundThatItWasFiledIn() {
        OfficialEvent.of(known, "Lurah Bakung Jaya").applied(database);
        storeReports.together(List.of(of(null), of(null), of(null)));
        var early = List.of(of(null), of(null));
        endsItsRound(early.get(1).filedAt().plusMillis(1));
        var after = of(null);

        storeReports.together(List.of(after, early.get(0), early.get(1)));

        for (var filing : early) assertThat(roundOf(filing)).isEqualTo("1");
        assertThat(roundOf(after)).isEqualTo("2");
        assertTally("1/6/1");
    }

    /** The mayor decides at that moment; it is over when this returns. */
    private void endsItsRound(Instant at) {
        RotationEvent.decided(known, "DECLINED").ofRound(1).at(at).applied(database);
        await().until(() -> Instant.now().isAfter(at.plusMillis(1)));
    }

    private String roundOf(Filing filing) {
        return database.value("SELECT round FROM complaint WHERE id = ?", filing.id());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"NULL", "{}", "{\"a\",b}", "a,b", "C:\\\\x41 'x' \"y\"", "\\\\", "Kartu keluarga é 家"})
    void whatLooksLikeSqlIsStoredAsItWasTold(String service) {
        var filing = prepare.of(
                new FileComplaintRequest(
                        known,
                        service,
                        service,
                        null,
                        service,
                        null,
                        null,
                        null,
                        null,
                        "Petugas meminta uang agar surat saya selesai hari itu juga.",
                        null),
                null);

        storeReports.together(
                List.of(filing.toBeLookedUp(), filing(known, null, null).toBeLookedUp()));

        assertThat(database.rows("SELECT service, unit_code, position_title FROM complaint WHERE id = ?", filing.id()))
                .containsExactly(List.of(service, service, service));
    }

    private Filing of(Reporter reporter) {
        return filing(known, null, null, reporter);
    }

    /** Events, reports, and those of them that count. */
    private void assertTally(String expected) {
        assertThat(database.value(
                        "SELECT sequence || '/' || filed || '/' || cardinality(counted_ids) FROM tally"
                                + " WHERE official_id = ?",
                        known))
                .isEqualTo(expected);
    }

    @Test
    void whatMayBeStoredOrNotIsNeverStoredAgain() throws SQLException {
        failsTheFirstCommitAbout(unknown);
        try {
            var answer = id.siginjai.complaint.Filing.about(unknown).send();

            Refused.with(503, "unavailable", answer);
            assertThat(database.rows("SELECT 1 FROM complaint WHERE official_id = ?", unknown))
                    .isEmpty();
        } finally {
            asOwner("DROP TRIGGER fails_once ON complaint");
        }
    }

    /** A sequence is not taken back with the transaction: a second attempt would succeed. */
    private static void failsTheFirstCommitAbout(UUID official) throws SQLException {
        asOwner("CREATE SEQUENCE attempts_to_commit");
        asOwner("GRANT USAGE ON attempts_to_commit TO PUBLIC");
        asOwner("""
                CREATE FUNCTION fail_once() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF nextval('attempts_to_commit') = 1 THEN RAISE EXCEPTION 'this commit fails'; END IF;
                    RETURN NULL;
                END $$""");
        asOwner("CREATE CONSTRAINT TRIGGER fails_once AFTER INSERT ON complaint DEFERRABLE INITIALLY DEFERRED"
                + " FOR EACH ROW WHEN (NEW.official_id = '" + official + "') EXECUTE FUNCTION fail_once()");
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = TestStack.get().postgres().connectAsOwner(Stack.DATABASE);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aCommitterThatEndsCommitsWhatWaits() {
        var committer = new Committer(commitReports, settings);
        var reports = Stream.generate(() -> new WaitingReport(filing(unknown, null, null)))
                .limit(10)
                .toList();
        reports.forEach(committer::offer);

        committer.end();
        committer.run();

        assertThat(reports)
                .allMatch(report -> report.answer().isDone() && !report.answer().isCompletedExceptionally());
        assertThat(committer.offer(reports.get(0))).isFalse();
        assertThat(database.value("SELECT count(*) FROM complaint WHERE official_id = ?", unknown))
                .isEqualTo("10");
    }

    private Filing filing(UUID official, String unit, String title) {
        return filing(official, unit, title, null);
    }

    private Filing filing(UUID official, String unit, String title, Reporter reporter) {
        return prepare.of(
                new FileComplaintRequest(
                        official,
                        unit,
                        title,
                        "Berkacamata",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Petugas meminta uang agar surat saya selesai hari itu juga.",
                        reporter),
                null);
    }

    private void assertRow(Filing filing, UUID official, String unit) {
        assertThat(database.rows("SELECT official_id, unit_code FROM complaint WHERE id = ?", filing.id()))
                .containsExactly(Arrays.asList(official == null ? null : official.toString(), unit));
    }
}
