package id.siginjai.performance.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.siginjai.performance.Organisation;
import id.siginjai.performance.Promised;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the draft to the seal, the amendment and the end. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AgreementLifeTest {

    private static final Map<String, Agreed> BY_STATE = new HashMap<>();

    record Agreed(UUID lurah, String id) {}

    @Test
    void aLurahPromisesTheCamat() {
        var unit = Organisation.unit();
        var lurah = Promised.lurahOf(unit);

        var draft = Promised.post(Promised.request(lurah, 2025)).statusCode(201);

        String id = draft.extract().path("id");
        draft.header("Location", endsWith("/api/v1/agreements/" + id))
                .body("status", equalTo("DRAFT"))
                .body("kind", equalTo("ORIGINAL"))
                .body("revision", equalTo(0))
                .body("number", matchesPattern("PK/\\d{4}/" + unit + "/2025"))
                .body("superiorId", equalTo(Promised.CAMAT.toString()))
                .body("secondParty.title", equalTo("Camat Paal Merah"))
                .body("unitCode", equalTo(unit))
                .body("objectives[0].indicators[0].target", equalTo(88.5f))
                .body("totalBudget", equalTo(1_250_000_000))
                .body("dueOn", equalTo("2025-01-31"))
                .body("warnings.code", contains("PAST_DUE"))
                .body(
                        "awaited",
                        contains("FIRST_PARTY", "SECOND_PARTY", "WITNESS_DEPUTY_MAYOR", "WITNESS_CITY_SECRETARY"))
                .body("seal", equalTo(null));
    }

    @Test
    void aPostPromisesOnceAYearAlsoAfterTheClosure() {
        var lurah = Promised.lurah();
        var id = Promised.signed(lurah, 2025);
        Refused.asConflict(
                "The post has its agreement of 2025: amend it while it is in force; once it is closed the year has no "
                        + "other.",
                Promised.post(Promised.request(lurah, 2025)));

        Promised.step(id, "closure").statusCode(200);

        Refused.with(409, "conflict", Promised.post(Promised.request(lurah, 2025)));
        Promised.post(Promised.request(lurah, 2026)).statusCode(201);
    }

    @Test
    void anAgencysHeadPromisesTheMayorWhoIsNoOfficial() {
        Promised.post(Promised.request(Promised.agencyHead(), 2025))
                .statusCode(201)
                .body("superiorId", equalTo(null))
                .body("secondParty.office", equalTo("MAYOR"))
                .body("secondParty.title", equalTo("Wali Kota Jambi"));
    }

    @Test
    void theLastSignatureSealsIt() {
        var lurah = Promised.lurah();
        var id = Promised.submitted(lurah, 2025);

        Promised.signAs(Promised.official(lurah), id)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("signatures.role", contains("FIRST_PARTY"))
                .body("awaited", contains("SECOND_PARTY", "WITNESS_DEPUTY_MAYOR", "WITNESS_CITY_SECRETARY"));
        Promised.signAs("sekda", id).statusCode(200).body("seal", equalTo(null));
        Promised.signAs("wakil-walikota", id).statusCode(200);
        Promised.signAs(Promised.official(Promised.CAMAT), id)
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("awaited", empty())
                .body("signatures", hasSize(4))
                .body("signatures[1].signatory.officialId", equalTo(Promised.CAMAT.toString()))
                .body("seal.sha256", matchesPattern("[0-9a-f]{64}"))
                .body("seal.sealedAt", notNullValue());
    }

    @Test
    void nobodySignsForAnotherNorTwiceNorBeforeWhoPromises() {
        var lurah = Promised.lurah();
        var id = Promised.submitted(lurah, 2025);

        Refused.with(403, "forbidden", Promised.signAs("organisasi", id));
        Refused.with(403, "forbidden", Promised.signAs("walikota", id));
        Refused.with(403, "forbidden", Promised.signAs(Promised.official(Promised.lurah()), id));
        Refused.with(409, "conflict", Promised.signAs(Promised.official(Promised.CAMAT), id))
                .body("detail", containsString("FIRST_PARTY"));
        Promised.signAs(Promised.official(lurah), id).statusCode(200);
        Refused.with(409, "conflict", Promised.signAs(Promised.official(lurah), id))
                .body("detail", containsString("FIRST_PARTY"));
    }

    /** What each state allows, asked by whoever may; the answer names the state and the steps. */
    @ParameterizedTest(name = "{0}: {1} → {2} {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "DRAFT      | signatures  | DRAFT      | CHANGE, SUBMISSION, DISCARD",
                "DRAFT      | closure     | DRAFT      | CHANGE, SUBMISSION, DISCARD",
                "DRAFT      | amendments  | DRAFT      | CHANGE, SUBMISSION, DISCARD",
                "DRAFT      | return      | DRAFT      | CHANGE, SUBMISSION, DISCARD",
                "SUBMITTED  | submission  | SUBMITTED  | SIGNATURES, RETURN",
                "SUBMITTED  | closure     | SUBMITTED  | SIGNATURES, RETURN",
                "SUBMITTED  | amendments  | SUBMITTED  | SIGNATURES, RETURN",
                "SIGNED     | submission  | SIGNED     | AMENDMENTS, CLOSURE",
                "SIGNED     | signatures  | SIGNED     | AMENDMENTS, CLOSURE",
                "SIGNED     | return      | SIGNED     | AMENDMENTS, CLOSURE",
                "CLOSED     | closure     | CLOSED     | no further step",
                "CLOSED     | amendments  | CLOSED     | no further step",
                "CLOSED     | signatures  | CLOSED     | no further step",
            })
    void aStepOutOfOrderNamesTheStateAndWhatItAllows(String state, String step, String named, String allowed) {
        var agreed = in(state);

        var answer = step.equals("amendments")
                ? Promised.amend(agreed.id(), "STRATEGY_CHANGED")
                : As.official("kepala-unit", agreed.lurah())
                        .post("/api/v1/agreements/" + agreed.id() + "/" + step)
                        .then();

        Refused.with(409, "conflict", answer)
                .body("detail", containsString(named))
                .body("detail", containsString(allowed));
    }

    /** One agreement a state serves all who are refused. */
    private static Agreed in(String state) {
        return BY_STATE.computeIfAbsent(state, key -> {
            var lurah = Promised.lurah();
            return new Agreed(
                    lurah,
                    switch (state) {
                        case "DRAFT" -> Promised.draft(lurah, 2025);
                        case "SUBMITTED" -> Promised.submitted(lurah, 2025);
                        case "SIGNED" -> Promised.signed(lurah, 2025);
                        default -> closed(lurah);
                    });
        });
    }

    private static String closed(UUID lurah) {
        var id = Promised.signed(lurah, 2025);
        Promised.step(id, "closure").statusCode(200).body("status", equalTo("CLOSED"));
        return id;
    }

    @Test
    void whatWasReturnedIsADraftWithoutSignatures() {
        var lurah = Promised.lurah();
        var id = Promised.submitted(lurah, 2025);
        Promised.signAs(Promised.official(lurah), id).statusCode(200);

        Promised.step(id, "return")
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("signatures", empty())
                .body("submittedAt", equalTo(null));
        Promised.step(id, "submission").statusCode(200);
        Promised.signedByAll(id);
    }

    @Test
    void aDraftIsThrownAwayAndNothingElseIs() {
        var lurah = Promised.lurah();
        var draft = Promised.draft(lurah, 2025);

        As.official("kepala-unit", lurah)
                .delete("/api/v1/agreements/" + draft)
                .then()
                .statusCode(204);

        Refused.with(404, "not-found", Promised.get(draft));
        var submitted = Promised.submitted(lurah, 2025);
        Refused.with(
                409,
                "conflict",
                As.official("kepala-unit", lurah)
                        .delete("/api/v1/agreements/" + submitted)
                        .then());
    }

    @Test
    void theAmendmentSupersedesWhatItAmends() {
        var lurah = Promised.lurah();
        var original = Promised.signed(lurah, 2025);
        String number = Promised.get(original).extract().path("number");

        var draft = Promised.amend(original, "STRATEGY_CHANGED").statusCode(201);

        String amendment = draft.extract().path("id");
        draft.header("Location", endsWith("/api/v1/agreements/" + amendment))
                .body("status", equalTo("DRAFT"))
                .body("kind", equalTo("AMENDED"))
                .body("revision", equalTo(1))
                .body("amends", equalTo(original))
                .body("reason", equalTo("STRATEGY_CHANGED"))
                .body("number", equalTo(number.replace("PK/", "PK.P1/")))
                .body("objectives", hasSize(2))
                .body("dueOn", equalTo(null));
        Refused.with(409, "conflict", Promised.amend(original, "STRATEGY_CHANGED"))
                .body("detail", containsString("PK.P1/"));
        Refused.with(409, "conflict", Promised.step(original, "closure"));
        Promised.step(amendment, "submission").statusCode(200);
        Promised.get(original).body("status", equalTo("SIGNED"));
        Promised.signedByAll(amendment);
        Promised.get(original).body("status", equalTo("SUPERSEDED")).body("seal", notNullValue());
        Promised.get(amendment).body("status", equalTo("SIGNED"));
        Promised.amend(amendment, "PRIORITIES_CHANGED").statusCode(201).body("revision", equalTo(2));
    }

    @Test
    void anAmendmentNeedsOneOfTheThreeReasons() {
        var id = Promised.signed(Promised.lurah(), 2025);

        Refused.asInvalid("reason", Promised.amend(id, "BECAUSE"));
        Refused.asConflict("The post still has the same holder.", Promised.amend(id, "HOLDER_CHANGED"));
    }

    @Test
    void theNewHolderPromisesWhereTheHolderChanged() {
        var unit = Organisation.unit();
        var lurah = Promised.lurahOf(unit);
        var id = Promised.signed(lurah, 2025);
        String position = Promised.get(id).extract().path("positionId");
        var standIn = Organisation.official();
        As.personnel()
                .body(Map.of("positionId", position, "acting", true, "from", "2025-01-01"))
                .post("/api/v1/officials/" + standIn + "/appointments")
                .then()
                .statusCode(201);

        As.official("kepala-unit", standIn)
                .body(Map.of("reason", "HOLDER_CHANGED", "note", "Mutasi"))
                .post("/api/v1/agreements/" + id + "/amendments")
                .then()
                .statusCode(201)
                .body("officialId", equalTo(standIn.toString()))
                .body("firstParty.title", equalTo("Plt. Kepala " + unit))
                .body("positionId", equalTo(position));
    }

    @Test
    void theChangesAreToldIndicatorByIndicator() {
        var lurah = Promised.lurah();
        var original = Promised.signed(lurah, 2025);
        String amendment =
                Promised.amend(original, "STRATEGY_CHANGED").extract().path("id");
        var request = Promised.request(lurah, 2025);
        Promised.indicatorOf(request, 0, 0).put("target", 90);
        Promised.indicatorOf(request, 0, 1).put("name", "Lama pengurusan surat");
        As.role("organisasi")
                .header("If-Match", "\"0\"")
                .body(request)
                .put("/api/v1/agreements/" + amendment)
                .then()
                .statusCode(200);

        As.role("organisasi")
                .get("/api/v1/agreements/" + amendment + "/changes")
                .then()
                .statusCode(200)
                .body("amends", equalTo(original))
                .body("indicators.change", contains("CHANGED", "ADDED", "UNCHANGED", "REMOVED"))
                .body("indicators[0].before.target", equalTo(88.5f))
                .body("indicators[0].after.target", equalTo(90))
                .body("programmes.change", contains("UNCHANGED"));
        Refused.with(
                404,
                "not-found",
                As.role("organisasi")
                        .get("/api/v1/agreements/" + original + "/changes")
                        .then());
    }

    @Test
    void aRenamedIndicatorKeepsTheKeyThatItIsGiven() {
        var lurah = Promised.lurah();
        var original = Promised.signed(lurah, 2025);
        String key = Promised.get(original).extract().path("objectives[0].indicators[1].key");
        String amendment =
                Promised.amend(original, "STRATEGY_CHANGED").extract().path("id");
        var request = Promised.request(lurah, 2025);
        Promised.indicatorOf(request, 0, 1).putAll(Map.of("name", "Lama pengurusan surat", "key", key));

        As.role("organisasi")
                .header("If-Match", "\"0\"")
                .body(request)
                .put("/api/v1/agreements/" + amendment)
                .then()
                .statusCode(200)
                .body("objectives[0].indicators[1].key", equalTo(key));

        Promised.indicatorOf(request, 0, 1).put("key", UUID.randomUUID());
        Refused.asInvalid(
                "objectives[0].indicators[1].key",
                As.role("organisasi")
                        .header("If-Match", "\"1\"")
                        .body(request)
                        .put("/api/v1/agreements/" + amendment)
                        .then());
    }

    @Test
    void anIndicatorKeepsItsKeyOverTheYears() {
        var lurah = Promised.lurah();
        String before = Promised.get(Promised.signed(lurah, 2024)).extract().path("objectives[0].indicators[0].key");
        var request = Promised.request(lurah, 2025);
        Promised.indicatorOf(request, 0, 0).put("name", " indeks  Kepuasan masyarakat");

        Promised.post(request).statusCode(201).body("objectives[0].indicators[0].key", equalTo(before));
        Promised.post(Promised.request(Promised.lurah(), 2025))
                .statusCode(201)
                .body("objectives[0].indicators[0].key", not(equalTo(before)));
    }
}
