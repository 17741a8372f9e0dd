package id.siginjai.performance.rotation;

import static id.siginjai.performance.organisation.RotationReason.JOB_FIT;
import static id.siginjai.performance.organisation.RotationReason.PUNGLI_THRESHOLD;
import static id.siginjai.performance.organisation.RotationReason.STAGNATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.siginjai.embedded.Topic;
import id.siginjai.performance.Organisation;
import id.siginjai.performance.PungliEvent;
import id.siginjai.performance.organisation.RotationReason;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Marks that no complaint gives: what the job fit and other features may do through the façade. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class MarksByOfficesTest {

    private static final Topic TOPIC = new Topic("siginjai.rotations");
    private static final Instant THEN = Instant.parse("2025-08-15T03:00:00Z");

    @Inject
    Rotations rotations;

    @Test
    void aReasonMakesAMarkThatExplainsItself() throws IOException {
        var official = Organisation.official();

        mark(official, STAGNATION, "Tidak ada inovasi terverifikasi");

        var id = Marks.of(official).get(0).get("id");
        Marks.get(id)
                .body("status", equalTo("MARKED"))
                .body("reasons", contains("STAGNATION"))
                .body("markedAt", equalTo("2025-08-15T03:00:00Z"))
                .body("evidence[0].explanation", equalTo("Tidak ada inovasi terverifikasi"))
                .body("evidence[0].reports", equalTo(0))
                .body("evidence[0].round", nullValue());
        As.official("kepala-unit", official)
                .get("/api/v1/rotations/" + id)
                .then()
                .body("evidence[0].explanation", equalTo("Tidak ada inovasi terverifikasi"))
                .body("markedAt", nullValue());
        var event = new JsonMapper()
                .readTree(await().until(() -> TOPIC.of(official), found -> found.size() == 1)
                        .get(0)
                        .value());
        assertThat(event.has("pungliRound")).isFalse();
        assertThat(event.path("reasons").path(0).asText()).isEqualTo("STAGNATION");
    }

    @Test
    void itJoinsTheOpenMark() throws IOException {
        var marked = Marks.marked();

        mark(marked.official(), STAGNATION, "Stagnan");
        mark(marked.official(), JOB_FIT, "Total 48");

        Marks.get(marked.id()).body("reasons", contains("PUNGLI_THRESHOLD", "STAGNATION", "JOB_FIT"));
        var events = await().until(() -> TOPIC.of(marked.official()), found -> found.size() == 3);
        for (var event : events) {
            assertThat(new JsonMapper()
                            .readTree(event.value())
                            .path("pungliRound")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void whatWasFoundTogetherMakesOneMarkAndIsAnnouncedOnce() throws IOException {
        var official = Organisation.official();

        QuarkusTransaction.requiringNew()
                .run(() -> rotations.mark(official, Map.of(JOB_FIT, "Total 48", STAGNATION, "Stagnan"), THEN));
        mark(official, JOB_FIT, "Siklus November");

        Marks.get(Marks.of(official).get(0).get("id"))
                .body("reasons", contains("STAGNATION", "JOB_FIT"))
                .body("evidence.explanation", contains("Stagnan", "Total 48", "Siklus November"));
        var later = Organisation.official();
        mark(later, JOB_FIT, "Total 48");
        await().until(() -> TOPIC.of(later).size() == 1);
        var events = TOPIC.of(official);
        assertThat(events).hasSize(1);
        assertThat(new JsonMapper().readTree(events.get(0).value()).path("reasons"))
                .extracting(JsonNode::asText)
                .containsExactly("STAGNATION", "JOB_FIT");
    }

    @Test
    void theSameReasonAgainReplacesWhatGaveIt() {
        var official = Organisation.official();
        mark(official, JOB_FIT, "Siklus Agustus");

        mark(official, JOB_FIT, "Siklus November");

        Marks.get(Marks.of(official).get(0).get("id"))
                .body("reasons", contains("JOB_FIT"))
                .body("evidence.stands", contains(false, true));
    }

    @Test
    void aMarkStaysWhenComplaintsFallAndTheOfficesReasonRemains() {
        var marked = Marks.marked();
        mark(marked.official(), STAGNATION, "Stagnan");
        var read = Marks.get(marked.id()).extract().header("ETag");

        PungliEvent.withdrawn(marked.official()).sequence(2).send();

        Marks.awaitConsumed(marked.official());
        Marks.get(marked.id())
                .body("status", equalTo("MARKED"))
                .body("reasons", contains("STAGNATION"))
                .header("ETag", not(equalTo(read)));
    }

    @Test
    void complaintsAloneGiveTheirReason() {
        assertThatThrownBy(() -> mark(UUID.randomUUID(), PUNGLI_THRESHOLD, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severalReasonsAtOnceMakeOneMark() throws Exception {
        var official = Organisation.official();
        var reasons = IntStream.range(0, 4).mapToObj(i -> i % 2 == 0 ? STAGNATION : JOB_FIT);
        var start = new CyclicBarrier(5);
        var offices = Executors.newFixedThreadPool(5);
        Callable<Object> complaints = () -> {
            start.await();
            return PungliEvent.reached(official).sequence(1).send();
        };

        var running =
                offices.invokeAll(Stream.concat(Stream.of(complaints), reasons.map(reason -> (Callable<Object>) () -> {
                            start.await();
                            mark(official, reason, "Bersamaan");
                            return reason;
                        }))
                        .toList());
        offices.shutdown();

        for (var each : running) each.get();
        Marks.awaitConsumed(official);
        assertThat(Marks.of(official)).hasSize(1);
        Marks.get(Marks.of(official).get(0).get("id")).body("reasons", hasSize(3));
    }

    private void mark(UUID official, RotationReason reason, String explanation) {
        QuarkusTransaction.requiringNew().run(() -> rotations.mark(official, reason, explanation, THEN));
    }
}
