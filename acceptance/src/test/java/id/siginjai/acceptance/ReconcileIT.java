package id.siginjai.acceptance;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.embedded.Reconcile;
import id.siginjai.embedded.Reconcile.Finding;
import id.siginjai.embedded.Service;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The two services agree about who has reached the threshold, and where they do not, the official is named. */
@AcceptanceTest
class ReconcileIT {

    private final City city;
    private final Performance personnel;
    private final Complaints residents;

    ReconcileIT(City city) {
        this.city = city;
        this.personnel = city.performance();
        this.residents = city.complaints();
    }

    @Test
    void whatAgreesIsNotNamed() {
        var official = marked();
        var below = personnel.register();
        residents.report(below);
        var unknown = UUID.randomUUID();
        residents.reportThreeTimes(unknown);

        assertThat(findings())
                .extracting(Finding::officialId)
                .doesNotContain(text(official), text(below), text(unknown));
    }

    @Test
    void aTallyThatWasTamperedWithIsNamed() throws SQLException {
        var official = marked();

        change("complaint", "UPDATE tally SET sequence = sequence + 1 WHERE official_id = ?", official);

        assertThat(findingsOf(official)).containsExactly("complaint-service's own count: SEQUENCE");
        change("complaint", "UPDATE tally SET sequence = sequence - 1 WHERE official_id = ?", official);
        assertThat(findingsOf(official)).isEmpty();
    }

    @Test
    void aMarkThatWasTamperedWithIsNamed() throws SQLException {
        var official = marked();

        change("performance", "UPDATE rotation SET status = 'WITHDRAWN' WHERE official_id = ?", official);

        assertThat(findingsOf(official)).containsExactly("round 1 is at its threshold, but no mark says so");
        change("performance", "UPDATE rotation SET status = 'MARKED' WHERE official_id = ?", official);
        assertThat(findingsOf(official)).isEmpty();
    }

    private UUID marked() {
        var official = personnel.register();
        residents.reportThreeTimes(official);
        await().atMost(ofSeconds(10)).until(() -> personnel.isMarked(official));
        return official;
    }

    private void change(String database, String sql, UUID official) throws SQLException {
        try (var connection = city.postgres().connectAsOwner(database);
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, official);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private List<Finding> findings() {
        return new Reconcile(
                        city.service(Service.COMPLAINT).baseUri(),
                        city.service(Service.PERFORMANCE).baseUri(),
                        city.token("walikota"))
                .findings();
    }

    private List<String> findingsOf(UUID official) {
        return findings().stream()
                .filter(finding -> finding.officialId().equals(text(official)))
                .map(Finding::what)
                .toList();
    }

    private static String text(UUID official) {
        return official.toString();
    }
}
