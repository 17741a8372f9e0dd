package id.siginjai.performance.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.siginjai.performance.Organisation;
import id.siginjai.performance.PungliEvent;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class RotationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"bkpsdmd", "walikota", "wakil-walikota", "sekda"})
    void whoDecidesOrWitnessesReadsEveryMark(String role) {
        var marked = Marks.marked();

        As.role(role)
                .get("/api/v1/rotations/" + marked.id())
                .then()
                .statusCode(200)
                .body("officialId", equalTo(marked.official().toString()))
                .body("evidence[0].complaintIds", hasSize(3))
                .body("markedAt", notNullValue());
        As.role(role).get("/api/v1/rotations").then().statusCode(200).body("items.id", hasItem(marked.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kepala-unit", "bkpsdmd", "walikota"})
    void theAccusedSeesTheNumberOfReportsAndTheMonthAndNothingElse(String role) {
        var marked = Marks.marked();

        var answer = As.official(role, marked.official())
                .get("/api/v1/rotations/" + marked.id())
                .then()
                .statusCode(200);

        answer.body("evidence[0].reports", equalTo(3)).body("evidence[0].month", equalTo("2025-07"));
        assertThatNoMomentNorComplaintIsIn(answer, marked);
    }

    @Test
    void theAccusedFindsItsOwnMarksAndNoOthers() {
        var marked = Marks.marked();
        Marks.marked();

        var answer = As.official("kepala-unit", marked.official())
                .get("/api/v1/rotations")
                .then()
                .statusCode(200)
                .body("items.id", contains(marked.id()));

        assertThatNoMomentNorComplaintIsIn(answer, marked);
    }

    @Test
    void theAccusedsCursorTellsNoMoment() {
        var marked = Marks.marked();
        PungliEvent.withdrawn(marked.official()).sequence(2).send();
        PungliEvent.reached(marked.official()).sequence(3).send();
        Marks.awaitStatuses(marked.official(), "MARKED", "WITHDRAWN");

        String cursor = As.official("kepala-unit", marked.official())
                .queryParam("limit", 1)
                .get("/api/v1/rotations")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");

        var told = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        assertThat(UUID.fromString(told).version()).isEqualTo(4);
        As.official("kepala-unit", marked.official())
                .queryParam("cursor", cursor)
                .get("/api/v1/rotations")
                .then()
                .body("items", hasSize(1));
    }

    /** Its place among the others' would tell between which moments it was made. */
    @Test
    void whoReadsAllMarksDoesNotFindItsOwnAmongThem() {
        var marked = Marks.marked();

        As.official("bkpsdmd", marked.official())
                .get("/api/v1/rotations")
                .then()
                .statusCode(200)
                .body(
                        "items.officialId",
                        everyItem(not(equalTo(marked.official().toString()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kepala-unit", "bkpsdmd", "inspektorat"})
    void theAccusedsOwnRecordHasTheMonthOfTheMarkOnly(String role) {
        var marked = Marks.marked();

        var one = As.official(role, marked.official())
                .get("/api/v1/officials/" + marked.official())
                .then()
                .statusCode(200)
                .body("rotation.status", equalTo("MARKED"))
                .body("rotation.month", notNullValue());

        assertThatNoMomentNorComplaintIsIn(one, marked);
    }

    @Test
    void nobodySeesAnothersMark() {
        var marked = Marks.marked();

        Refused.with(
                403,
                "forbidden",
                As.official("kepala-unit", UUID.randomUUID())
                        .get("/api/v1/rotations/" + marked.id())
                        .then());
        Refused.with(
                403,
                "forbidden",
                As.role("kepala-unit").get("/api/v1/rotations/" + marked.id()).then());
        Refused.with(
                403,
                "forbidden",
                As.role("kepala-unit").get("/api/v1/rotations").then());
        As.official("kepala-unit", UUID.randomUUID())
                .get("/api/v1/rotations")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aMarkThatIsNotThere() {
        Refused.with(404, "not-found", Marks.get(UUID.randomUUID()));
    }

    @ParameterizedTest
    @CsvSource({"MARKED, true", "WITHDRAWN, false", "CONFIRMED, false", "EXECUTED, false", "DECLINED, false"})
    void marksAreFoundByTheirStatus(String status, boolean found) {
        var marked = Marks.marked();

        assertThat(ids("status", status).contains(marked.id())).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"PUNGLI_THRESHOLD, true", "STAGNATION, false", "JOB_FIT, false"})
    void marksAreFoundByTheirReason(String reason, boolean found) {
        var marked = Marks.marked();

        assertThat(ids("reason", reason).contains(marked.id())).isEqualTo(found);
    }

    @Test
    void marksAreFoundByTheirOfficial() {
        var marked = Marks.marked();
        Marks.marked();

        As.mayor()
                .queryParam("official", marked.official())
                .get("/api/v1/rotations")
                .then()
                .statusCode(200)
                .body("items.id", contains(marked.id()));
        As.official("bkpsdmd", marked.official())
                .queryParam("official", marked.official())
                .get("/api/v1/rotations")
                .then()
                .body("items", hasSize(0));
        As.official("kepala-unit", UUID.randomUUID())
                .queryParam("official", marked.official())
                .get("/api/v1/rotations")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void theLatestMarkComesFirstPageByPage() {
        var first = Marks.marked();
        var second = Marks.marked();
        var third = Marks.marked();

        var page = As.mayor().queryParam("limit", 2).get("/api/v1/rotations").then();
        page.body("items.id", contains(third.id(), second.id()));
        As.mayor()
                .queryParam("limit", 2)
                .queryParam("cursor", page.extract().<String>path("next"))
                .get("/api/v1/rotations")
                .then()
                .body("items[0].id", equalTo(first.id()));
    }

    @Test
    void anOfficialWithoutAMarkIsShownWithoutOne() {
        As.mayor().get("/api/v1/officials/" + Organisation.official()).then().body("rotation", equalTo(null));
    }

    private static List<String> ids(String filter, String value) {
        var ids = new ArrayList<String>();
        String next = null;
        do {
            var request = As.mayor().queryParam(filter, value).queryParam("limit", 200);
            if (next != null) request.queryParam("cursor", next);
            var page = request.get("/api/v1/rotations").then().statusCode(200);
            ids.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
        } while (next != null);
        return ids;
    }

    private static void assertThatNoMomentNorComplaintIsIn(ValidatableResponse answer, Marks.Marked marked) {
        var text = answer.extract().asString();
        assertThat(text).doesNotContain(marked.event().complaintIds());
        assertThat(text).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}T");
        assertThat(text).doesNotContain("sequence", "round", "At\"");
    }
}
