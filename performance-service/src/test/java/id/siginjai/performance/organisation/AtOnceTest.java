package id.siginjai.performance.organisation;

import static id.siginjai.performance.Organisation.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.siginjai.embedded.Topic;
import id.siginjai.performance.AtOnce;
import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** Clerks who do the same at the same moment: one is first, the others are told so, and nobody gets a fault. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AtOnceTest {

    private static final Topic OFFICIALS = new Topic("siginjai.officials");

    @RepeatedTest(5)
    void aPostThatIsNewTakesOneOfTwoOfficials() {
        var first = registration();
        var second = registration();
        second.put("position", first.get("position"));

        assertThat(AtOnce.all(register(first), register(second))).containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(5)
    void aPostThatIsThereTakesOneOfEight() {
        var unit = Organisation.unit();
        var requests = IntStream.range(0, 8).mapToObj(i -> registration(unit)).toList();
        requests.forEach(request -> request.put("position", requests.get(0).get("position")));
        As.personnel()
                .body(requests.get(0).get("position"))
                .post("/api/v1/positions")
                .then()
                .statusCode(201);

        var statuses = AtOnce.all(requests.stream().map(AtOnceTest::register));

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @RepeatedTest(3)
    void aNipIsTakenOnce() {
        var first = registration();
        var second = registration();
        second.put("nip", first.get("nip"));

        assertThat(AtOnce.all(register(first), register(second))).containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(3)
    void anIdIsTakenOnce() {
        var first = registration();
        var second = registration();
        first.put("id", UUID.randomUUID());
        second.put("id", first.get("id"));

        assertThat(AtOnce.all(register(first), register(second))).containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(3)
    void aRequestRepeatedWhileItRunsRegistersOnce() {
        var request = registration();
        var key = UUID.randomUUID().toString();
        Callable<Integer> call = () -> As.personnel()
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/officials")
                .statusCode();

        assertThat(AtOnce.all(call, call, call)).containsExactly(201, 201, 201);
        As.mayor()
                .queryParam("q", request.get("name"))
                .get("/api/v1/officials")
                .then()
                .body("items", hasSize(1));
    }

    @RepeatedTest(3)
    void anOfficialGetsOneOfTwoPosts() {
        var official = Organisation.official();
        end(official);
        var posts = List.of(post(), post());

        var statuses = AtOnce.all(posts.stream().map(post -> appoint(official, post, false)));

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(3)
    void aUnitIsCreatedOnce() {
        var code = "TEST-ONCE-" + UUID.randomUUID().toString().substring(0, 8);
        Callable<Integer> put = () -> As.personnel()
                .body(Organisation.unit("X", "KELURAHAN", "15.71.11"))
                .put("/api/v1/units/" + code)
                .statusCode();

        var statuses = AtOnce.all(put, put);

        // Who comes second finds it there, and changing what is there needs its version.
        assertThat(statuses).containsExactlyInAnyOrder(201, 428);
    }

    @RepeatedTest(5)
    void twoUnitsNeverEndBelowEachOther() {
        var a = Organisation.unit();
        var b = Organisation.unit();

        assertThat(AtOnce.all(move(a, b), move(b, a))).containsExactlyInAnyOrder(200, 409);
    }

    @RepeatedTest(5)
    void whoComesWhileTheUnitIsRenamedIsAnnouncedWithItsNewName() {
        var unit = Organisation.unit();
        var ids = IntStream.range(0, 4).mapToObj(i -> UUID.randomUUID()).toList();
        var calls = new ArrayList<>(ids.stream()
                .map(id -> {
                    var request = registration(unit);
                    request.put("id", id);
                    return register(request);
                })
                .toList());
        calls.add(
                2,
                () -> As.personnel()
                        .header("If-Match", "\"0\"")
                        .body(Organisation.unit("Nama Baru", "KELURAHAN", "15.71.11"))
                        .put("/api/v1/units/" + unit)
                        .statusCode());

        var statuses = AtOnce.all(calls.stream());

        assertThat(statuses).containsExactlyInAnyOrder(201, 201, 200, 201, 201);
        for (var id : ids) {
            await().untilAsserted(() -> assertThat(lastUnitNameOf(id)).isEqualTo("Nama Baru"));
        }
    }

    @RepeatedTest(3)
    void snapshotsOfAnOfficialLeaveInTheOrderOfTheirVersions() {
        var official = Organisation.official();
        var calls = Stream.generate(AtOnceTest::post).limit(6).map(post -> appoint(official, post, true));

        assertThat(AtOnce.all(calls)).containsOnly(201);

        await().untilAsserted(() -> assertThat(OFFICIALS.of(official)).hasSize(7));
        assertThat(OFFICIALS.of(official))
                .extracting(record -> new JsonMapper()
                        .readTree(record.value())
                        .path("version")
                        .asInt())
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    private static Callable<Integer> register(Map<String, Object> request) {
        return () -> As.personnel().body(request).post("/api/v1/officials").statusCode();
    }

    private static Callable<Integer> appoint(UUID official, String post, boolean acting) {
        return () -> As.personnel()
                .body(Map.of("positionId", post, "from", "2025-01-01", "acting", acting))
                .post("/api/v1/officials/" + official + "/appointments")
                .statusCode();
    }

    private static Callable<Integer> move(String unit, String parent) {
        return () -> As.personnel()
                .header("If-Match", "\"0\"")
                .body(Organisation.unit("Kelurahan " + unit, "KELURAHAN", parent))
                .put("/api/v1/units/" + unit)
                .statusCode();
    }

    private static String post() {
        return As.personnel()
                .body(Organisation.positionOf(registration()))
                .post("/api/v1/positions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void end(UUID official) {
        var path = "/api/v1/officials/" + official + "/appointments";
        String id = As.personnel().get(path).then().extract().path("items[0].id");
        As.personnel()
                .body(Map.of("to", "2024-12-31"))
                .post(path + "/" + id + "/end")
                .then()
                .statusCode(200);
    }

    private static String lastUnitNameOf(UUID official) throws IOException {
        var snapshots = OFFICIALS.of(official);
        assertThat(snapshots).isNotEmpty();
        var last = new JsonMapper().readTree(snapshots.get(snapshots.size() - 1).value());
        return last.path("appointments").path(0).path("unitName").asText();
    }
}
