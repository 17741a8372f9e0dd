package id.siginjai.performance.innovations;

import static id.siginjai.performance.innovations.Proposals.URI;
import static id.siginjai.performance.innovations.Proposals.advance;
import static id.siginjai.performance.innovations.Proposals.get;
import static id.siginjai.performance.innovations.Proposals.proposal;
import static id.siginjai.performance.innovations.Proposals.propose;
import static id.siginjai.performance.innovations.Proposals.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class InnovationsTest {

    private static final UUID KADIS = UUID.fromString("0197a2e1-da80-7a0d-be1b-94e883545c68");

    @Inject
    Clock clock;

    @Test
    void aHeadProposesForItsOwnUnit() {
        var answer = As.official("kepala-unit", KADIS)
                .body(proposal("DISDUKCAPIL"))
                .post(URI)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("PROPOSED"))
                .body("stage", equalTo("INITIATIVE"))
                .body("stages.since", contains("2025-01-10"))
                .body("measures", empty())
                .body("verification", nullValue());

        String id = answer.extract().path("id");
        answer.header("Location", endsWith(URI + "/" + id));
        As.official("kepala-unit", KADIS)
                .get(URI + "?unit=DISDUKCAPIL&status=PROPOSED")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id));
    }

    @Test
    void aHeadNeitherProposesNorChangesForAnotherUnit() {
        var unit = Organisation.unit();
        var id = proposed(unit);
        var head = As.official("kepala-unit", KADIS);

        Refused.with(403, "forbidden", head.body(proposal(unit)).post(URI).then());
        Refused.with(
                403,
                "forbidden",
                head.header("If-Match", "\"0\"")
                        .body(proposal(unit))
                        .put(URI + "/" + id)
                        .then());
        Refused.with(
                403,
                "forbidden",
                As.role("kepala-unit").body(proposal("DISDUKCAPIL")).post(URI).then());
        get(id).header("ETag", "\"0\"");
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource(
            nullValues = "null",
            value = {
                "unitCode, NO-SUCH-UNIT, unitCode",
                "unitCode, null, unitCode",
                "title, ' ', title",
                "title, null, title",
                "description, null, description",
                "form, SERVICE, form",
                "type, null, type",
                "initiator, KING, initiator",
                "initiatedOn, 2999-01-01, initiatedOn",
                "initiatedOn, 2003-12-31, initiatedOn",
                "initiatedOn, 2025-02-30, initiatedOn",
                "beneficiaryCount, -1, beneficiaryCount",
                "stage, TRIAL, stage"
            })
    void aProposalThatCannotBeNamesTheField(String name, String value, String field) {
        var proposal = proposal("DISDUKCAPIL");
        proposal.put(name, value);

        Refused.asInvalid(field, propose(proposal));
    }

    @Test
    void aMeasureThatCannotBeNamesItsField() {
        var proposal = proposal("DISDUKCAPIL");
        proposal.put("measures", List.of(Map.of("name", "Waktu tunggu", "unit", "hari")));

        Refused.asInvalid("measures[0].before", propose(proposal));
    }

    @Test
    void aClosedUnitProposesNothing() {
        var unit = Organisation.unit();
        var closed = Organisation.unit("Kelurahan " + unit, "KELURAHAN", "15.71.11");
        closed.put("closedOn", "2025-01-01");
        As.personnel()
                .header("If-Match", "\"0\"")
                .body(closed)
                .put("/api/v1/units/" + unit)
                .then()
                .statusCode(200);

        Refused.asConflict("The unit " + unit + " is closed.", propose(proposal(unit)));
    }

    @Test
    void aProposalIsChangedByWhoeverReadItLast() {
        var unit = Organisation.unit();
        var id = proposed(unit);
        var content = proposal(unit);
        content.put("title", "Surat di kelurahan tanpa antre");
        content.put("measures", List.of(measure("Waktu tunggu", 14, 1), measure("Kunjungan", 3, 0)));

        Refused.with(428, "precondition-required", put(id, content, null));
        put(id, content, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Surat di kelurahan tanpa antre"))
                .body("measures.name", contains("Waktu tunggu", "Kunjungan"))
                .body("stages", hasSize(1));
        Refused.with(412, "precondition-failed", put(id, content, "\"0\""));
        content.put("measures", List.of(measure("Biaya", 10, 0)));
        content.put("initiatedOn", "2025-02-01");
        put(id, content, "\"1\"").body("measures.name", contains("Biaya")).body("stages.since", contains("2025-02-01"));
        content.put("unitCode", "DISDUKCAPIL");
        Refused.asInvalid("unitCode", put(id, content, "\"2\""));
    }

    @Test
    void anInnovationGoesFromStageToStage() {
        var id = proposed(Organisation.unit());

        Refused.asConflict(
                "The innovation is in the stage INITIATIVE; only TRIAL follows.",
                advance(id, "IMPLEMENTED", LocalDate.of(2025, 3, 1)));
        Refused.asInvalid("since", advance(id, "TRIAL", LocalDate.of(2025, 1, 9)));
        Refused.asInvalid("since", advance(id, "TRIAL", today().plusDays(1)));
        advance(id, "TRIAL", LocalDate.of(2025, 3, 1))
                .statusCode(200)
                .body("stage", equalTo("TRIAL"))
                .body("stages.stage", contains("INITIATIVE", "TRIAL"))
                .body("stages[1].since", equalTo("2025-03-01"))
                .body("stages[1].recordedBy", equalTo("bappeda"));
        advance(id, "IMPLEMENTED", LocalDate.of(2025, 6, 1)).statusCode(200);
        Refused.asConflict(
                "The innovation is in the stage IMPLEMENTED; none follows.",
                advance(id, "TRIAL", LocalDate.of(2025, 7, 1)));

        var content = proposal(get(id).extract().path("unitCode"));
        content.put("initiatedOn", "2025-03-02");
        Refused.asInvalid("initiatedOn", put(id, content, "\"2\""));
    }

    @Test
    void theLatestComesFirstPageByPage() {
        var unit = Organisation.unit();
        var first = proposed(unit);
        var second = proposed(unit);
        var third = verified(unit);

        var page = As.mayor().get(URI + "?limit=2&unit=" + unit).then().body("items.id", contains(third, second));
        As.mayor()
                .queryParam("cursor", page.extract().<String>path("next"))
                .get(URI + "?limit=2&unit=" + unit)
                .then()
                .body("items.id", contains(first))
                .body("next", nullValue());
        As.mayor().get(URI + "?status=VERIFIED&unit=" + unit).then().body("items.id", contains(third));
    }

    @Test
    void aProposalRepeatedUnderItsKeyIsMadeOnce() {
        var key = UUID.randomUUID().toString();
        var proposal = proposal(Organisation.unit());
        Callable<ValidatableResponse> call = () -> As.role("bappeda")
                .header("Idempotency-Key", key)
                .body(proposal)
                .post(URI)
                .then();

        assertThat(idOf(call)).isEqualTo(idOf(call));
        proposal.put("title", "Lain");
        Refused.with(
                422,
                "idempotency-key-reused",
                As.role("bappeda")
                        .header("Idempotency-Key", key)
                        .body(proposal)
                        .post(URI)
                        .then());
    }

    private static String idOf(Callable<ValidatableResponse> call) {
        try {
            return call.call().statusCode(201).extract().path("id");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }

    private static String proposed(String title, String description) {
        var proposal = proposal("DISDUKCAPIL");
        proposal.put("title", title);
        proposal.put("description", description);
        return propose(proposal).statusCode(201).extract().path("id");
    }

    private static String proposed(String unit) {
        return Proposals.proposed(unit);
    }

    private static Map<String, Object> measure(String name, int before, int after) {
        return Map.of("name", name, "unit", "kali", "before", before, "after", after);
    }

    private static ValidatableResponse put(String id, Object content, String ifMatch) {
        var request = As.role("bappeda").body(content);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put(URI + "/" + id).then();
    }
}
