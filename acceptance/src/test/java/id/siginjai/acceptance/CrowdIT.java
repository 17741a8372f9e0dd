package id.siginjai.acceptance;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.client.complaint.Complaint;
import id.siginjai.client.performance.Rotation;
import id.siginjai.embedded.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many at the same moment: the count stays exact. */
@AcceptanceTest
class CrowdIT {

    private final City city;
    private final Performance personnel;

    CrowdIT(City city) {
        this.city = city;
        this.personnel = city.performance();
    }

    @Test
    void fiftyReportsAboutOneOfficialAtTheSameMomentMakeOneEventAndOneMark() {
        // given
        var official = personnel.register();
        var residents = city.complaints();
        // when
        var filed = Crowd.of(50)
                .each(
                        IntStream.range(0, 50).boxed().toList(),
                        i -> residents.report(official).getId());
        // then
        await().atMost(ofSeconds(15)).until(() -> personnel.isMarked(official));
        assertThat(residents.about(official))
                .extracting(Complaint::getId)
                .containsExactlyInAnyOrderElementsOf(filed)
                .hasSize(50);
        assertThat(residents.strikesOf(official).getCount()).isEqualTo(50);
        assertThat(city.events("siginjai.pungli").of(official)).hasSize(1);
        assertThat(personnel.marksOf(List.of(official))).hasSize(1);
        assertThat(filed)
                .containsAll(personnel.evidenceOf(official).getEvidence().get(0).getComplaintIds());
    }

    @Test
    void twoHundredOfficialsWithFiveReportsEachAreMarkedOnceEach() {
        // given
        var officials = registered(200);
        var reports = shuffled(officials, 5);
        // when
        Crowd.of(16).each(reports, city.complaints()::report);
        // then
        assertEachMarkedOnce(officials);
    }

    @Test
    void twoInstancesOfEachServiceCountAsOneWould() {
        // given
        var officials = registered(40);
        var reports = shuffled(officials, 3);
        try (var secondPerformance = city.another(Service.PERFORMANCE);
                var secondComplaint = city.another(Service.COMPLAINT)) {
            var instances = List.of(city.complaints(), city.complaints(secondComplaint.awaitReady()));
            secondPerformance.awaitReady();
            // when
            Crowd.of(16)
                    .each(
                            IntStream.range(0, reports.size()).boxed().toList(),
                            i -> instances.get(i % 2).report(reports.get(i)));
            // then
            assertEachMarkedOnce(officials);
            var seenByTheOther = city.performance(secondPerformance);
            assertThat(officials).allMatch(seenByTheOther::isMarked);
        }
    }

    private List<UUID> registered(int number) {
        return Crowd.of(16).each(IntStream.range(0, number).boxed().toList(), i -> personnel.register());
    }

    /** The seed is fixed, so that a failure can be told again. */
    private static List<UUID> shuffled(List<UUID> officials, int times) {
        var reports = new ArrayList<UUID>();
        for (int i = 0; i < times; i++) reports.addAll(officials);
        Collections.shuffle(reports, new Random(20250625));
        return reports;
    }

    private void assertEachMarkedOnce(List<UUID> officials) {
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(personnel.marksOf(officials)).hasSize(officials.size()));
        assertThat(personnel.marksOf(officials))
                .extracting(Rotation::getOfficialId)
                .containsExactlyInAnyOrderElementsOf(officials);
        assertThat(city.events("siginjai.pungli").of(officials))
                .extracting(Event::key)
                .containsExactlyInAnyOrderElementsOf(
                        officials.stream().map(UUID::toString).toList());
    }
}
