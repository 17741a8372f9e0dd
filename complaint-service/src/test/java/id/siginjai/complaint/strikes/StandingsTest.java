package id.siginjai.complaint.strikes;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.RotationEvent;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of officials against a fresh count; what was altered behind the service's back is named. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class StandingsTest {

    private static final String STANDINGS = "/api/v1/strikes/standings";

    private final UUID official = UUID.randomUUID();

    @Inject
    Database database;

    @Inject
    Verdicts verdicts;

    @Test
    void aCountThatAgreesHasNoDifference() {
        for (var i = 0; i < 3; i++) Filing.about(official).filed();
        verdicts.withdrawn(Filing.about(official).filed());

        var standing = standing(official);

        assertThat(standing)
                .containsEntry("round", 1)
                .containsEntry("count", 3)
                .containsEntry("threshold", 3)
                .containsEntry("reached", true)
                .containsEntry("tallyReached", true)
                .containsEntry("sequence", 1)
                .containsEntry("differences", List.of());
    }

    @Test
    void endedRoundsAreCountedAnewToo() {
        for (var i = 0; i < 3; i++) Filing.about(official).filed();
        RotationEvent.executed(official)
                .ofRound(1)
                .at(Instant.now().plusMillis(1))
                .applied(database);

        assertThat(standing(official))
                .containsEntry("round", 2)
                .containsEntry("endedReached", List.of(1))
                .containsEntry("differences", List.of());
        database.change("UPDATE ended_round SET reached = false WHERE official_id = ?", official);
        assertThat(standing(official)).containsEntry("differences", List.of("ENDED_ROUND"));
        database.change("UPDATE ended_round SET reached = true WHERE official_id = ?", official);
    }

    @ParameterizedTest(name = "{2} ← {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sequence = 2 | sequence = 1 | SEQUENCE",
                "counted_ids = array[counted_ids[2], counted_ids[1], counted_ids[3]]"
                        + " | counted_ids = array[counted_ids[2], counted_ids[1], counted_ids[3]] | COUNTED_REPORTS",
            })
    void whatWasAlteredIsNamed(String tampered, String mended, String difference) {
        for (var i = 0; i < 3; i++) Filing.about(official).filed();

        database.change("UPDATE tally SET " + tampered + " WHERE official_id = ?", official);

        assertThat(standing(official)).containsEntry("differences", List.of(difference));
        database.change("UPDATE tally SET " + mended + " WHERE official_id = ?", official);
        assertThat(standing(official)).containsEntry("differences", List.of());
    }

    @Test
    void aReportThatWasAlteredBehindTheCountIsNamed() {
        var first = Filing.about(official).filed();
        for (var i = 0; i < 2; i++) Filing.about(official).filed();

        database.change("UPDATE complaint SET status = 'WITHDRAWN' WHERE id = ?", first);

        assertThat(standing(official))
                .containsEntry("reached", false)
                .containsEntry("tallyReached", true)
                .containsEntry("differences", List.of("COUNTED_REPORTS", "REACHED", "SEQUENCE"));
        database.change("UPDATE complaint SET status = 'RECEIVED' WHERE id = ?", first);
        assertThat(standing(official)).containsEntry("differences", List.of());
    }

    @Test
    void theLeadInspectorAndTheMayorReadThemAndNobodyTheOwn() {
        Filing.about(official).filed();

        As.inspector().get(STANDINGS).then().statusCode(403);
        As.nobody().get(STANDINGS).then().statusCode(401);
        As.leadInspector().get(STANDINGS + "?limit=1").then().statusCode(200);
        var own = As.official("inspektorat-lead", official)
                .get(STANDINGS + "?limit=200&cursor=" + justBefore(official))
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.officialId");
        assertThat(own).doesNotContain(official.toString());
    }

    /** Page by page, as a client walks through them. */
    private static Map<String, Object> standing(UUID official) {
        var items = new ArrayList<Map<String, Object>>();
        var cursor = "";
        do {
            var page = As.mayor()
                    .get(STANDINGS + "?limit=200" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            items.addAll(page.path("items"));
            String next = page.path("next");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return items.stream()
                .filter(item -> item.get("officialId").equals(official.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String justBefore(UUID official) {
        var before = new UUID(official.getMostSignificantBits(), official.getLeastSignificantBits() - 1);
        return Cursor.of(before).encode();
    }
}
