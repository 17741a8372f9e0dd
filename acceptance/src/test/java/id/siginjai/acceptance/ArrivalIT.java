package id.siginjai.acceptance;

import static id.siginjai.acceptance.PungliEvents.reached;
import static id.siginjai.acceptance.PungliEvents.withdrawn;
import static id.siginjai.acceptance.PungliEvents.without;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.client.performance.RotationStatus;
import id.siginjai.embedded.Service;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However events arrive: twice, late, in the wrong order, too early, or broken. */
@AcceptanceTest
class ArrivalIT {

    private final City city;
    private final Performance personnel;
    private final Events pungli;
    private final Events parked;

    ArrivalIT(City city) {
        this.city = city;
        this.personnel = city.performance();
        this.pungli = city.events("siginjai.pungli");
        this.parked = city.events("siginjai.pungli.dlq");
    }

    @Test
    void anEventThatIsDeliveredTwiceMarksOnce() {
        // given
        var official = personnel.register();
        var event = reached(official, 1);
        var repeated = soFar("repeated");
        // when
        pungli.put(event, event);
        // then
        awaitHandled(official);
        assertThat(soFar("repeated")).isEqualTo(repeated + 1);
        assertThat(personnel.evidenceOf(official).getEvidence()).hasSize(1);
        assertThat(personnel.marksOf(List.of(official))).hasSize(1);
    }

    @Test
    void anOlderSequenceThanTheLastIsPassedOver() {
        // given
        var official = personnel.register();
        // when
        pungli.put(reached(official, 5), withdrawn(official, 4), reached(official, 3));
        // then
        awaitHandled(official);
        assertThat(personnel.evidenceOf(official).getEvidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.getSequence()).isEqualTo(5));
    }

    @ParameterizedTest(name = "withdrawal arrives first: {0}")
    @ValueSource(booleans = {false, true})
    void whatIsWithdrawnLeavesNoMarkInWhateverOrderItArrives(boolean withdrawalFirst) {
        // given
        var official = personnel.register();
        var reached = reached(official, 1);
        var withdrawn = withdrawn(official, 2);
        // when
        if (withdrawalFirst) pungli.put(withdrawn, reached);
        else pungli.put(reached, withdrawn);
        // then
        awaitHandled(official);
        assertThat(personnel.isMarked(official)).isFalse();
        assertThat(personnel.marksOf(List.of(official)))
                .allMatch(mark -> mark.getStatus() == RotationStatus.WITHDRAWN)
                .hasSize(withdrawalFirst ? 0 : 1);
    }

    @Test
    void anOfficialWhoIsNotKnownYetIsMarkedWhenRegistered() {
        // given
        var official = UUID.randomUUID();
        var reports = city.complaints().reportThreeTimes(official);
        await().atMost(ofSeconds(10))
                .untilAsserted(() -> assertThat(pungli.of(official)).hasSize(1));
        awaitHandled(official);
        // when
        personnel.register(People.somebody().id(official));
        // then
        assertThat(personnel.evidenceOf(official).getEvidence())
                .singleElement()
                .satisfies(evidence ->
                        assertThat(evidence.getComplaintIds()).containsExactlyInAnyOrderElementsOf(reports));
    }

    @Test
    void whatCannotBeReadIsParkedWithItsReasonAndThePartitionGoesOn() {
        // given
        var official = personnel.register();
        var good = reached(official, 9);
        var malformed = new Event(good.key(), reached(official, 1).headers(), "{\"officialId\":");
        var noAttributes = new Event(good.key(), Map.of(), good.data());
        var noId = without("ce_id", reached(official, 2));
        var noSequence =
                new Event(good.key(), reached(official, 3).headers(), "{\"officialId\":\"%s\"}".formatted(official));
        var parkedBefore = soFar("parked");
        // when
        pungli.put(malformed, noAttributes, noId, noSequence, good);
        // then
        await().atMost(ofSeconds(10)).until(() -> personnel.isMarked(official));
        await().atMost(ofSeconds(10))
                .untilAsserted(() -> assertThat(parked.of(official)).hasSize(4));
        assertThat(parked.of(official))
                .extracting(event -> event.headers().get("dead-letter-reason"))
                .containsExactlyInAnyOrder(
                        "the data is no JSON of " + PungliEvents.REACHED,
                        "no CloudEvent in binary mode: an attribute is missing or malformed",
                        "no CloudEvent in binary mode: an attribute is missing or malformed",
                        "the data lacks sequence");
        assertThat(parked.of(official)).extracting(Event::data).contains(malformed.data());
        assertThat(soFar("parked")).isEqualTo(parkedBefore + 4);
        assertThat(city.wire(Service.PERFORMANCE).isReady()).isTrue();
    }

    /** A record of the same key that is parked comes after all before it, so they have been handled when it is there. */
    private void awaitHandled(UUID official) {
        var before = parked.of(official).size();
        pungli.put(new Event(official.toString(), Map.of(), "the end"));
        await().atMost(ofSeconds(15)).until(() -> parked.of(official).size() > before);
    }

    private double soFar(String outcome) {
        return city.wire(Service.PERFORMANCE)
                .metric("siginjai_events_received_total", "outcome=\"" + outcome + "\"", "topic=\"siginjai.pungli\"");
    }
}
