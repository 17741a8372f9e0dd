package id.siginjai.acceptance;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.client.complaint.FiledComplaint;
import id.siginjai.client.complaint.Strike;
import id.siginjai.client.complaint.Why;
import id.siginjai.client.performance.OpenMarkStatus;
import id.siginjai.client.performance.RotationReason;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The main story: three reports move an official. */
@AcceptanceTest
class ThreeReportsIT {

    private final City city;
    private final Performance personnel;
    private final Complaints residents;

    ThreeReportsIT(City city) {
        this.city = city;
        this.personnel = city.performance();
        this.residents = city.complaints();
    }

    @Test
    void threeReportsMarkAnOfficialWithTheirIds() {
        // given
        var official = personnel.register();
        // when
        var reports = residents.reportThreeTimes(official);
        // then
        await().atMost(ofSeconds(10)).until(() -> personnel.isMarked(official));
        var mark = personnel.markOf(official).orElseThrow();
        assertThat(mark.getStatus()).isEqualTo(OpenMarkStatus.MARKED);
        assertThat(mark.getReasons()).containsExactly(RotationReason.PUNGLI_THRESHOLD);
        assertThat(personnel.evidenceOf(official).getEvidence())
                .singleElement()
                .satisfies(evidence ->
                        assertThat(evidence.getComplaintIds()).containsExactlyInAnyOrderElementsOf(reports));
    }

    @Test
    void twoReportsDoNot() {
        // given
        var official = personnel.register();
        var barrier = personnel.register();
        // when
        residents.report(official);
        residents.report(official);
        // then: whoever was reported about after it is marked, and it is not
        residents.reportThreeTimes(barrier);
        await().atMost(ofSeconds(10)).until(() -> personnel.isMarked(barrier));
        assertThat(personnel.isMarked(official)).isFalse();
        assertThat(city.events("siginjai.pungli").of(official)).isEmpty();
    }

    @Test
    void aFourthReportChangesNothing() {
        // given
        var official = personnel.register();
        residents.reportThreeTimes(official);
        await().atMost(ofSeconds(10)).until(() -> personnel.isMarked(official));
        var mark = personnel.evidenceOf(official);
        // when
        residents.report(official);
        // then
        var strikes = residents.strikesOf(official);
        assertThat(strikes.getCount()).isEqualTo(4);
        assertThat(strikes.getReached()).isTrue();
        assertThat(city.events("siginjai.pungli").of(official)).hasSize(1);
        assertThat(personnel.evidenceOf(official)).isEqualTo(mark);
    }

    @Test
    void aResidentWhoReportsTwiceCountsOnceHoweverThePhoneNumberIsWritten() {
        // given
        var official = personnel.register();
        var phone = Reports.phone();
        // when
        var reports = Stream.of(phone, "+62" + phone.substring(1), phone.substring(0, 4) + "-" + phone.substring(4))
                .map(written -> residents.file(Reports.about(official, written)))
                .map(FiledComplaint::getId)
                .toList();
        // then
        var strikes = residents.strikesOf(official);
        assertThat(strikes.getCount()).isEqualTo(1);
        assertThat(strikes.getReached()).isFalse();
        assertThat(strikes.getComplaints()).extracting(Strike::getId).containsExactlyElementsOf(reports);
        assertThat(strikes.getComplaints()).extracting(Strike::getCounts).containsExactly(true, false, false);
        assertThat(strikes.getComplaints().get(0).getWhy()).isEqualTo(Why.COUNTS);
    }

    @Test
    void whoIsRegisteredIsFoundInTheDirectoryAndReportedFromThere() {
        // given
        var name = "Pelaksana Arsip " + System.nanoTime();
        var official = personnel.register(People.named(name));
        // when
        await().atMost(ofSeconds(10)).until(() -> !residents.directory(name).isEmpty());
        var found = residents.directory(name).get(0);
        residents.reportThreeTimes(found.getId());
        // then
        assertThat(found.getId()).isEqualTo(official);
        assertThat(found.getUnitName()).isEqualTo("Kelurahan Bakung Jaya");
        await().atMost(ofSeconds(10)).until(() -> personnel.isMarked(official));
    }

    @Test
    void theSeededOfficeHoldersAreInTheDirectory() {
        await().atMost(ofSeconds(20))
                // Whoever it is by now: another test's decree may have swapped two lurahs.
                .untilAsserted(() -> assertThat(residents.directory("lurah bakung jaya"))
                        .filteredOn(entry -> entry.getPositionTitle().equals("Lurah")
                                && entry.getUnitCode().equals("15.71.11.1006"))
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.getName()).startsWith("Lurah ")));
    }
}
