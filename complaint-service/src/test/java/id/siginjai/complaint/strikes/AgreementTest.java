package id.siginjai.complaint.strikes;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.complaint.Crowd;
import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Pungli;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever comes in whatever order, and at the same moment: what was counted on arrival is what the rule finds in the
 * rows, and the events say the same. The seed is in the test's name, so a failure can be run again.
 */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AgreementTest {

    private static final List<String> STATUSES = List.of("UNSUBSTANTIATED", "WITHDRAWN", "SUBSTANTIATED", "VERIFYING");

    @Inject
    Changes changes;

    @Inject
    Database database;

    @Inject
    ExplainStrikes explainStrikes;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void countingOnArrivalAgreesWithTheRule(long seed) {
        var random = new Random(seed);
        var officials = Stream.generate(UUID::randomUUID).limit(4).toList();

        for (var wave = 0; wave < 6; wave++) {
            var filings = new ArrayList<Filing>();
            for (var i = 0; i < 8; i++) filings.add(report(officials.get(random.nextInt(4)), random));
            var dismissals = dismissals(officials, random);
            var atOnce = CompletableFuture.runAsync(() -> dismissals.forEach(Runnable::run));
            Crowd.files(filings, 8);
            atOnce.join();
        }

        for (var official : officials) assertAgreement(official);
    }

    private static Filing report(UUID official, Random random) {
        var filing = Filing.about(official);
        var phone = random.nextInt(6);
        var email = random.nextInt(6);
        return filing.by(
                null, phone < 3 ? "0812-3456-789" + phone : null, email < 3 ? "r" + email + "@example.com" : null);
    }

    private List<Runnable> dismissals(List<UUID> officials, Random random) {
        var dismissals = new ArrayList<Runnable>();
        for (var official : officials) {
            var ids = database.rows("SELECT id FROM complaint WHERE official_id = ? ORDER BY filing_no", official);
            if (ids.isEmpty() || random.nextBoolean()) continue;
            var id = UUID.fromString(ids.get(random.nextInt(ids.size())).get(0));
            var status = STATUSES.get(random.nextInt(STATUSES.size()));
            dismissals.add(() -> changes.status(official, id, status));
        }
        return dismissals;
    }

    private void assertAgreement(UUID official) {
        var tally = database.rows(
                "SELECT array_to_string(counted_ids, ','), reached_by IS NOT NULL, sequence FROM tally"
                        + " WHERE official_id = ?",
                official);
        if (tally.isEmpty()) return;
        var verdict = explainStrikes.explain(official).verdict();
        var strikes =
                verdict.strikes().stream().map(report -> report.id().toString()).toList();

        assertThat(tally.get(0).get(0)).isEqualTo(String.join(",", strikes));
        assertThat(tally.get(0).get(1)).isEqualTo(verdict.reached() ? "t" : "f");
        var told = Integer.parseInt(tally.get(0).get(2));
        var events = Awaitility.await().until(() -> Pungli.of(official), found -> found.size() == told);
        for (var i = 0; i < told; i++) {
            assertThat(events.get(i).sequence()).isEqualTo(i + 1);
            assertThat(events.get(i).type()).isEqualTo(i % 2 == 0 ? Pungli.REACHED : Pungli.WITHDRAWN);
        }
        assertThat(told % 2 == 1).isEqualTo(verdict.reached());
    }
}
