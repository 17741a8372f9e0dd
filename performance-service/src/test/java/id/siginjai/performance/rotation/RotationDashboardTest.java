package id.siginjai.performance.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import id.siginjai.performance.organisation.RotationReason;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Marks and moves, as the dashboard counts and lists them. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class RotationDashboardTest {

    private static final RotationReason[] NONE = {};

    @Inject
    Rotations rotations;

    @Inject
    Clock clock;

    @Test
    void aDecreesMovesStandInTheRegisterOfItsYearWithoutNames() {
        var first = Stagnation.official();
        var second = Stagnation.official();
        Stagnation.confirmed(rotations, first, clock.instant());
        var decree = Decree.cycle(List.of(first, second));

        String id = decree.post().statusCode(201).extract().path("id");

        var ours = "items.findAll { it.decreeId == '" + id + "' }";
        var shown = dashboard("rotations?limit=200&year=2025");
        shown.body(ours + ".decreeNumber", contains(decree.number(), decree.number()))
                .body(ours + ".effectiveDate", contains(Decree.DAY, Decree.DAY));
        List<Map<String, String>> moves = shown.extract().path(ours);
        assertThat(moves.get(0).get("fromTitle")).isEqualTo(moves.get(1).get("toTitle"));
        assertThat(moves.get(0).get("toUnit")).isEqualTo(moves.get(1).get("fromUnit"));
        assertThat(As.role("dashboard")
                        .header("Accept", "text/csv")
                        .get("/api/v1/dashboard/rotations?year=2025")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines())
                .filteredOn(line -> line.startsWith(decree.number() + "," + Decree.DAY + "," + id + ","))
                .hasSize(2);
    }

    /** Only open marks are counted by their reasons, and each by every reason that stands. */
    @Test
    void openMarksAreCountedByTheirReasons() {
        var before = counts();
        var official = Stagnation.official();

        mark(official, RotationReason.STAGNATION, RotationReason.JOB_FIT);
        assertThatRisen(before, 1, RotationReason.STAGNATION, RotationReason.JOB_FIT);
        var pungli = Marks.marked();
        assertThatRisen(before, 2, RotationReason.values());
        mark(pungli.official(), RotationReason.JOB_FIT);
        assertThat(counts().get("jobFit")).isEqualTo(before.get("jobFit") + 2);

        var id = (String) Marks.of(official).get(0).get("id");
        Stagnation.reply(id, official, "Siap").statusCode(200);
        Stagnation.decide(id, "DECLINE").statusCode(200);
        assertThat(counts().get("stagnation")).isEqualTo(before.get("stagnation"));
        assertThat(counts().get("declined")).isEqualTo(before.get("declined") + 1);
        assertThatRisen(before, 1, NONE);
    }

    private void mark(UUID official, RotationReason... reasons) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var reason : reasons) rotations.mark(official, reason, "Uji", clock.instant());
        });
    }

    private static void assertThatRisen(Map<String, Integer> before, int marked, RotationReason... reasons) {
        var now = counts();
        assertThat(now.get("marked")).isEqualTo(before.get("marked") + marked);
        for (var reason : reasons) {
            var name = Map.of(
                            RotationReason.PUNGLI_THRESHOLD, "pungliThreshold",
                            RotationReason.STAGNATION, "stagnation",
                            RotationReason.JOB_FIT, "jobFit")
                    .get(reason);
            assertThat(now.get(name)).as(name).isEqualTo(before.get(name) + 1);
        }
    }

    private static Map<String, Integer> counts() {
        return dashboard("summary").extract().path("rotations");
    }

    private static ValidatableResponse dashboard(String call) {
        return As.role("dashboard").get("/api/v1/dashboard/" + call).then().statusCode(200);
    }
}
