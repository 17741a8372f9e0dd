package id.siginjai.complaint.intake;

import static id.siginjai.complaint.Pungli.REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.OfficialEvent;
import id.siginjai.complaint.Pungli;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A complaint that names a post is about whoever held it on the day of the incident. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class BindingTest {

    private final UUID before = UUID.randomUUID();
    private final UUID after = UUID.randomUUID();
    private final String unit = "B-" + before.toString().substring(0, 8);

    @Inject
    Database database;

    @Test
    void theHolderOfTheDayOfTheIncidentIsAccused() {
        OfficialEvent.of(before, "Lama")
                .held(unit, "Lurah", false, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 3, 31))
                .applied(database);
        OfficialEvent.of(after, "Baru")
                .held(unit, "Lurah", false, LocalDate.of(2025, 4, 1), null)
                .applied(database);

        assertThat(accused(post().with("incidentDate", "2025-03-31").filed())).isEqualTo(before);
        assertThat(accused(post().with("incidentDate", "2025-04-01").filed())).isEqualTo(after);
        assertThat(accused(post().filed())).isEqualTo(after);
    }

    @Test
    void whoStandsInAnswersForThePost() {
        OfficialEvent.of(before, "Definitif").holds(unit, "Lurah").applied(database);
        OfficialEvent.of(after, "Pelaksana").standsInAt(unit, "Lurah").applied(database);

        assertThat(accused(post().filed())).isEqualTo(after);
    }

    @Test
    void aPostIsKnownInWhateverCaseAndSpacing() {
        OfficialEvent.of(before, "Siti").holds(unit, "Kepala Seksi Pelayanan").applied(database);

        assertThat(accused(Filing.aboutPost(unit, " kepala  SEKSI pelayanan ").filed()))
                .isEqualTo(before);
    }

    @Test
    void aPostThatSeveralHoldTellsNobody() {
        OfficialEvent.of(before, "Satu").holds(unit, "Staf").applied(database);
        OfficialEvent.of(after, "Dua").holds(unit, "Staf").applied(database);

        assertThat(accused(Filing.aboutPost(unit, "Staf").filed())).isNull();
    }

    @Test
    void aUnitAloneTellsNobody() {
        OfficialEvent.of(before, "Siti").holds(unit, "Lurah").applied(database);

        assertThat(accused(Filing.aboutPost(unit, null).filed())).isNull();
    }

    @Test
    void waitingComplaintsAreBoundWhenTheDirectoryTells() {
        var waiting = List.of(post().filed(), post().filed(), post().filed());
        assertThat(waiting).allSatisfy(id -> assertThat(accused(id)).isNull());

        OfficialEvent.of(before, "Siti").holds(unit, "Lurah").applied(database);

        assertThat(waiting).allSatisfy(id -> assertThat(accused(id)).isEqualTo(before));
        assertThat(Pungli.awaitLast(before, REACHED).complaintIds()).containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void aComplaintStaysWithThePersonAfterARotation() {
        OfficialEvent.of(before, "Siti").holds(unit, "Lurah").applied(database);
        var complaint = post().filed();

        OfficialEvent.of(before, "Siti").version(2).applied(database);
        OfficialEvent.of(after, "Dewi").holds(unit, "Lurah").applied(database);

        assertThat(accused(complaint)).isEqualTo(before);
    }

    @Test
    void theUnitOfAnOfficialUnknownAtTheFilingIsFilledIn() {
        var complaint = Filing.about(before).filed();

        OfficialEvent.of(before, "Siti").holds(unit, "Lurah").applied(database);

        assertThat(database.value("SELECT unit_code FROM complaint WHERE id = ?", complaint))
                .isEqualTo(unit);
    }

    @Test
    void aReportAndTheEventThatBindsItNeverMissEachOther() {
        for (var round = 0; round < 20; round++) {
            var title = "Kepala Seksi " + round;
            var official = UUID.randomUUID();
            var reports = new ArrayList<CompletableFuture<UUID>>();
            for (var i = 0; i < 3; i++) {
                reports.add(CompletableFuture.supplyAsync(
                        () -> Filing.aboutPost(unit, title).filed()));
            }

            OfficialEvent.of(official, "Siti").holds(unit, title).applied(database);

            for (var report : reports) assertThat(accused(report.join())).isEqualTo(official);
        }
    }

    private Filing post() {
        return Filing.aboutPost(unit, "Lurah");
    }

    private UUID accused(UUID complaint) {
        var official = database.value("SELECT official_id FROM complaint WHERE id = ?", complaint);
        return official == null ? null : UUID.fromString(official);
    }
}
