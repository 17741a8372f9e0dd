package id.siginjai.performance.rotation;

import static id.siginjai.performance.PungliEvent.reached;
import static id.siginjai.performance.PungliEvent.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.siginjai.contracts.EventContract;
import id.siginjai.performance.Organisation;
import id.siginjai.performance.PungliEvent;
import id.siginjai.performance.organisation.RotationReason;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over the real broker, with what complaint-service sends. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class PungliEventsTest {

    @Inject
    RotationRepository rotations;

    @Inject
    Rotations found;

    @Inject
    Clock clock;

    @Test
    void theThirdReportMarksTheOfficialWithItsComplaints() {
        var official = Organisation.official();

        var event = reached(official).send();

        Marks.awaitStatuses(official, "MARKED");
        var mark = Marks.of(official).get(0);
        Marks.get(mark.get("id"))
                .body("reasons", contains("PUNGLI_THRESHOLD"))
                .body("evidence[0].complaintIds", equalTo(event.complaintIds()))
                .body("evidence[0].reports", equalTo(3))
                .body("evidence[0].round", equalTo(1))
                .body("evidence[0].sequence", equalTo(1))
                .body("evidence[0].reachedAt", equalTo("2025-07-03T02:15:30.250Z"))
                .body("evidence[0].month", equalTo("2025-07"))
                .body("evidence[0].afterDecision", equalTo(false))
                .body("markedAt", notNullValue());
    }

    @Test
    void theOfficialIsShownWithTheOpenMark() {
        var marked = Marks.marked();

        As.personnel()
                .get("/api/v1/officials/" + marked.official())
                .then()
                .body("rotation.id", equalTo(marked.id()))
                .body("rotation.status", equalTo("MARKED"))
                .body("rotation.reasons", contains("PUNGLI_THRESHOLD"))
                .body("rotation.markedAt", notNullValue());
        var found = As.personnel()
                .queryParam("rotation", "MARKED")
                .queryParam("limit", 200)
                .get("/api/v1/officials")
                .then();
        assertThat(found.extract().<List<String>>path("items.id"))
                .contains(marked.official().toString())
                .doesNotContain(Organisation.official().toString());
    }

    @Test
    void theSameEventTwiceMarksOnce() {
        var official = Organisation.official();
        var event = reached(official);

        event.send();
        event.send();

        Marks.awaitStatuses(official, "MARKED");
        Marks.awaitConsumed(official);
        assertThat(Marks.statusesOf(official)).containsExactly("MARKED");
    }

    /** Events are written as R (reached) or W (withdrawn), their sequence, and after a slash their round. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "R1/1 W2/1, WITHDRAWN",
        "W2/1 R1/1, ''",
        "R1/1 W2/1 R3/1, MARKED WITHDRAWN",
        "R1/1 W2/1 R3/1 W4/1, WITHDRAWN WITHDRAWN",
        "R3/1 R1/1 W2/1, MARKED",
        "R2/1 R1/1, MARKED",
        "R1/1 R3/1, MARKED",
        "W1/1, ''"
    })
    void whateverTheOrderOnlyAGreaterSequenceApplies(String events, String statuses) {
        var official = Organisation.official();

        for (var event : events.split(" ")) send(official, event);

        Marks.awaitConsumed(official);
        assertThat(Marks.statusesOf(official))
                .isEqualTo(statuses.isEmpty() ? List.of() : List.<Object>of((Object[]) statuses.split(" ")));
    }

    @Test
    void aMarkThatFellSaysWhy() {
        var marked = Marks.marked();

        withdrawn(marked.official()).sequence(2).send();

        Marks.awaitStatuses(marked.official(), "WITHDRAWN");
        Marks.get(marked.id())
                .body("reasons", empty())
                .body("evidence[0].stands", equalTo(false))
                .body("evidence[0].withdrawalReason", equalTo("COMPLAINT_DISMISSED"))
                .body("evidence[0].withdrawnAt", equalTo("2025-07-09T07:40:05.125Z"));
        As.personnel().get("/api/v1/officials/" + marked.official()).then().body("rotation", equalTo(null));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "R1/1, MARKED",
        "R1/1 W2/1, ''",
        "W2/1 R1/1, ''",
        "R1/1 W2/1 R3/1, MARKED",
        "R3/1 W2/1 R1/1, MARKED",
        "R1/1 R2/2 W3/1, MARKED",
    })
    void whatWasHeardOfAnUnknownOfficialAppliesAtItsRegistration(String events, String statuses) {
        var official = UUID.randomUUID();
        for (var event : events.split(" ")) send(official, event);
        Marks.awaitConsumed(official);
        var request = Organisation.registration();
        request.put("id", official);

        var answer = Organisation.register(request).statusCode(201);

        answer.body("rotation.status", equalTo(statuses.isEmpty() ? null : statuses));
        assertThat(Marks.statusesOf(official)).isEqualTo(statuses.isEmpty() ? List.of() : List.<Object>of(statuses));
    }

    @ParameterizedTest(name = "after {0}, {1} → {2}")
    @CsvSource({
        "DECLINED, R2/2, MARKED DECLINED",
        "EXECUTED, R2/2, MARKED EXECUTED",
        "DECLINED, W2/1, DECLINED",
        "EXECUTED, W2/1, EXECUTED",
        "CONFIRMED, W2/1, WITHDRAWN",
        "CONFIRMED, R2/1, CONFIRMED",
        "CONFIRMED, W2/1 R3/1, MARKED WITHDRAWN",
        "DECLINED, R2/2 W3/1, MARKED DECLINED",
        "DECLINED, W2/1 R3/1, DECLINED", // that round has been judged
        "EXECUTED, W2/1 R3/1 R4/2, MARKED EXECUTED"
    })
    void whatComesAfterADecision(String decision, String events, String statuses) {
        var marked = Marks.marked();
        decide(marked.id(), decision);

        for (var event : events.split(" ")) send(marked.official(), event);

        Marks.awaitConsumed(marked.official());
        assertThat(Marks.statusesOf(marked.official())).containsExactly((Object[]) statuses.split(" "));
    }

    @Test
    void aWithdrawalAfterTheExecutionIsANote() {
        var marked = Marks.marked();
        decide(marked.id(), "EXECUTED");

        withdrawn(marked.official()).sequence(2).send();

        Marks.awaitConsumed(marked.official());
        Marks.get(marked.id())
                .body("status", equalTo("EXECUTED"))
                .body("reasons", contains("PUNGLI_THRESHOLD"))
                .body("evidence[0].stands", equalTo(true))
                .body("evidence[0].withdrawalReason", equalTo("COMPLAINT_DISMISSED"));
    }

    @Test
    void aReasonThatArrivesAfterTheDecisionSaysSo() {
        var marked = Marks.marked();
        decide(marked.id(), "CONFIRMED");

        reached(marked.official()).sequence(2).send();

        Marks.awaitConsumed(marked.official());
        Marks.get(marked.id()).body("evidence.afterDecision", contains(false, true));
    }

    @Test
    void aRoundThatWasJudgedIsNotedWhenItReachesAgain() {
        var marked = Marks.marked();
        decide(marked.id(), "DECLINED");

        withdrawn(marked.official()).sequence(2).send();
        reached(marked.official()).sequence(3).send();

        Marks.awaitConsumed(marked.official());
        Marks.get(marked.id())
                .body("evidence.sequence", contains(1, 3))
                .body("evidence.afterDecision", contains(false, true))
                .body("evidence.stands", contains(true, true));
    }

    @ParameterizedTest(name = "a mark for {0} that fell out of its complaints before it was {1}")
    @CsvSource({"JOB_FIT, DECLINED", "JOB_FIT, EXECUTED", "STAGNATION, DECLINED"})
    void complaintsThatWereNotJudgedMarkAnewWhenTheyReachAgain(RotationReason other, String decision) {
        var marked = Marks.marked();
        QuarkusTransaction.requiringNew()
                .run(() -> found.mark(marked.official(), other, "Alasan lain", clock.instant()));
        send(marked.official(), "W2/1");
        Marks.awaitConsumed(marked.official());
        decide(marked.id(), decision);

        send(marked.official(), "R3/1");

        Marks.awaitStatuses(marked.official(), "MARKED", decision);
        Marks.get(Marks.of(marked.official()).get(0).get("id"))
                .body("reasons", contains("PUNGLI_THRESHOLD"))
                .body("evidence.sequence", contains(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {PungliEvent.REACHED, PungliEvent.WITHDRAWN})
    void theGoldenExampleIsReadAlsoWithMoreFields(String type) {
        var official = Organisation.official();
        reached(official).sequence(1).send();
        Marks.awaitStatuses(official, "MARKED");
        var event = type.equals(PungliEvent.REACHED) ? reached(official) : withdrawn(official);
        event.sequence(2).data().put("somethingNew", "x").putObject("more").put("deeper", 1);

        event.send();

        Marks.awaitConsumed(official);
        assertThat(EventContract.of(type).violations(event.record().value())).isEmpty();
        assertThat(Marks.statusesOf(official))
                .containsExactly(type.equals(PungliEvent.REACHED) ? "MARKED" : "WITHDRAWN");
    }

    @Test
    void anotherTypeOnTheTopicIsPassedOver() {
        var official = Organisation.official();
        var record = reached(official).record();
        record.headers().remove("ce_type").add("ce_type", "id.siginjai.pungli.something-new.v1".getBytes());

        PungliEvent.TOPIC.send(record);

        Marks.awaitConsumed(official);
        assertThat(Marks.of(official)).isEmpty();
    }

    private static void send(UUID official, String event) {
        var numbers = event.substring(1).split("/");
        (event.charAt(0) == 'R' ? reached(official) : withdrawn(official))
                .sequence(Long.parseLong(numbers[0]))
                .round(Integer.parseInt(numbers[1]))
                .send();
    }

    private void decide(String mark, String status) {
        QuarkusTransaction.requiringNew().run(() -> {
            var decided = rotations.findById(UUID.fromString(mark));
            var kind = status.equals("DECLINED") ? Decision.Kind.DECLINE : Decision.Kind.CONFIRM;
            var afterTheTimeForAReply = decided.markedAt().plus(Duration.ofDays(30));
            decided.decide(new Decision(kind, "Uji", afterTheTimeForAReply), List.of(), RotationRules.INITIAL);
            if (status.equals("EXECUTED")) decided.execute(decree().id());
        });
    }

    private RotationDecree decree() {
        var id = UUID.randomUUID();
        var decree = new RotationDecree(id, "SK " + id, LocalDate.of(2025, 8, 1), null, Instant.EPOCH);
        rotations.getEntityManager().persist(decree);
        return decree;
    }
}
