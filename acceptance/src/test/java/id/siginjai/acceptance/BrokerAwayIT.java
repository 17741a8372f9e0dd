package id.siginjai.acceptance;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.embedded.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An outage of the broker is none of the intake: reports are taken in, and their events arrive when it is back. */
@AcceptanceTest
class BrokerAwayIT {

    private static final int OFFICIALS = 5;
    private static final int RENAMINGS = 4;

    private final City city;
    private final Performance personnel;
    private final Wire complaintService;

    BrokerAwayIT(City city) {
        this.city = city;
        this.personnel = city.performance();
        this.complaintService = city.wire(Service.COMPLAINT);
    }

    @Test
    void reportsAreTakenInWhileTheBrokerIsFrozen() {
        holdsWhile(city.kafka()::freeze, city.kafka()::thaw);
    }

    @Test
    void reportsAreTakenInWhileTheBrokerIsDead() {
        holdsWhile(city.kafka()::kill, city.kafka()::restart);
    }

    private void holdsWhile(Runnable outage, Runnable recovery) {
        // given
        var officials = new ArrayList<UUID>();
        for (int i = 0; i < OFFICIALS; i++) officials.add(personnel.register());
        var renamed = officials.get(0);
        outage.run();
        // when
        try {
            for (var official : officials) for (int i = 0; i < 3; i++) assertTakenInWithinASecond(official);
            for (int i = 0; i < RENAMINGS; i++) personnel.rename(renamed, "Nama ke-" + i);
            assertThat(complaintService.isReady()).isTrue();
            assertThat(city.wire(Service.PERFORMANCE).isReady()).isTrue();
            await().atMost(ofSeconds(10)).until(() -> complaintService.metric("siginjai_outbox_backlog") >= OFFICIALS);
        } finally {
            recovery.run();
        }
        // then
        await().atMost(ofSeconds(40)).until(() -> officials.stream().allMatch(personnel::isMarked));
        await().atMost(ofSeconds(10)).until(() -> complaintService.metric("siginjai_outbox_backlog") == 0);
        assertOneEffectEach(officials);
        await().atMost(ofSeconds(20)).untilAsserted(() -> assertInOrder(renamed));
    }

    private void assertTakenInWithinASecond(UUID official) {
        var asked = System.nanoTime();
        city.complaints().report(official);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(ofMillis(1000));
    }

    /** A broker that dies after writing may get an event again, but never another one. */
    private void assertOneEffectEach(List<UUID> officials) {
        var events = city.events("siginjai.pungli").of(officials);
        assertThat(events.stream().map(Event::id).distinct()).hasSize(officials.size());
        assertThat(personnel.marksOf(officials)).hasSize(officials.size());
        for (var official : officials) {
            assertThat(personnel.evidenceOf(official).getEvidence()).hasSize(1);
        }
    }

    private void assertInOrder(UUID renamed) {
        var versions = city.events("siginjai.officials").of(renamed).stream()
                .map(event -> event.json().get("version").asLong())
                .distinct()
                .toList();
        assertThat(versions).isSorted().hasSize(1 + RENAMINGS);
        assertThat(city.complaints().directory("Nama ke-" + (RENAMINGS - 1)))
                .anyMatch(entry -> entry.getId().equals(renamed));
    }
}
