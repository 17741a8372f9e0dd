package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import id.siginjai.performance.Organisation;
import id.siginjai.performance.Promised;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Preparing agreements, reading them, and what is refused. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AgreementsTest {

    private static UUID lurah;

    @BeforeEach
    void aLurahWithoutAnAgreement() {
        if (lurah == null) lurah = Promised.lurah();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("year", request -> request.remove("year")),
                fault("year", request -> request.put("year", 1999)),
                fault("officialId", request -> request.remove("officialId")),
                fault("officialId", request -> request.put("officialId", UUID.randomUUID())),
                fault("superiorId", request -> request.put("superiorId", UUID.randomUUID())),
                fault("objectives", request -> request.put("objectives", List.of())),
                fault("objectives", request -> indicator(request).put("weight", 59.99)),
                fault("objectives", request -> indicator(request).put("weight", 61)),
                fault(
                        "objectives[0].indicators[0].weight",
                        request -> indicator(request).put("weight", 0)),
                fault(
                        "objectives[0].indicators[0].weight",
                        request -> indicator(request).put("weight", 60.001)),
                fault(
                        "objectives[0].indicators[0].target",
                        request -> indicator(request).put("target", 0)),
                fault(
                        "objectives[0].indicators[0].target",
                        request -> indicator(request).put("target", -5)),
                fault(
                        "objectives[0].indicators[0].target",
                        request -> indicator(request).put("target", 0.00001)),
                fault(
                        "objectives[0].indicators[0].target",
                        request -> indicator(request).put("target", "88")),
                fault(
                        "objectives[0].indicators[0].polarity",
                        request -> indicator(request).put("polarity", "SIDEWAYS")),
                fault(
                        "objectives[0].indicators[0].name",
                        request -> indicator(request).put("name", " ")),
                fault(
                        "objectives[0].indicators[0].name",
                        request -> indicator(request).put("name", "a\u0000b")),
                fault(
                        "objectives[0].indicators[0].unit",
                        request -> indicator(request).put("unit", "x".repeat(51))),
                fault(
                        "objectives[0].indicators[0].key",
                        request -> indicator(request).put("key", UUID.randomUUID())),
                fault(
                        "objectives[0].indicators[1].name",
                        request -> Promised.indicatorOf(request, 0, 1)
                                .putAll(Map.of("name", "INDEKS kepuasan masyarakat", "unit", "indeks"))),
                fault(
                        "objectives[0].indicators[0].color",
                        request -> indicator(request).put("color", "red")),
                fault(
                        "programmes[0].budget",
                        request -> request.put("programmes", List.of(Map.of("name", "X", "budget", -1)))),
                fault(
                        "programmes[0].budget",
                        request -> request.put("programmes", List.of(Map.of("name", "X", "budget", 1.5)))),
                fault("programmes[0].name", request -> request.put("programmes", List.of(Map.of("budget", 1)))));
    }

    @ParameterizedTest(name = "{0} ({index})")
    @MethodSource("faults")
    void whatCannotBeIsRefusedNamingTheField(String field, Consumer<Map<String, Object>> fault) {
        var request = Promised.request(lurah, 2025);
        fault.accept(request);

        Refused.asInvalid(field, Promised.post(request));
    }

    @Test
    void theRuleOfTheWeightsIsSaid() {
        var request = Promised.request(lurah, 2025);
        indicator(request).put("weight", 50);

        Promised.post(request)
                .statusCode(400)
                .body(
                        "violations[0].message",
                        equalTo("the weights of all indicators must add up to 100, they make 90"));
    }

    @Test
    void thePartiesMayPrepareItAsWellAndNobodyElse() {
        var unit = Organisation.unit();
        var head = Promised.lurahOf(unit);
        var request = Promised.request(head, 2025);
        request.put("superiorId", Promised.CAMAT);

        Refused.with(403, "forbidden", postAs(Promised.official(Promised.lurah()), request));
        Refused.with(403, "forbidden", postAs("walikota", request));
        Refused.with(403, "forbidden", postAs("bkpsdmd", request));
        String id = postAs(Promised.official(head), request)
                .statusCode(201)
                .extract()
                .path("id");
        Refused.with(403, "forbidden", put(Promised.official(lurah), id, request, "\"0\""));
        put(Promised.official(Promised.CAMAT), id, request, "\"0\"").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/seal", "/changes", "/form"})
    void somebodyElsesAgreementIsNotShown(String part) {
        var id = Promised.draft(Promised.lurah(), 2025);

        Refused.with(
                403,
                "forbidden",
                As.official("kepala-unit", lurah)
                        .get("/api/v1/agreements/" + id + part)
                        .then());
    }

    @ParameterizedTest
    @CsvSource({"submission", "return", "closure"})
    void somebodyElsesAgreementIsNotMovedOn(String step) {
        var id = Promised.draft(Promised.lurah(), 2025);

        for (var who : List.of(Promised.official(lurah), "wakil-walikota", "sekda")) {
            Refused.with(
                    403,
                    "forbidden",
                    As.role(who).post("/api/v1/agreements/" + id + "/" + step).then());
        }
    }

    @Test
    void aDraftChangesByItsVersion() {
        var official = Promised.lurah();
        var request = Promised.request(official, 2025);
        var id = Promised.draft(request);
        indicator(request).put("target", 95.25);

        Refused.with(428, "precondition-required", put("organisasi", id, request, null));
        Refused.with(412, "precondition-failed", put("organisasi", id, request, "\"7\""));
        put("organisasi", id, request, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("objectives[0].indicators[0].target", equalTo(95.25f))
                .body("objectives[0].indicators", hasSize(2));
        Refused.with(412, "precondition-failed", put("organisasi", id, request, "\"0\""));
        Promised.step(id, "submission").statusCode(200).header("ETag", "\"2\"");
        Refused.with(409, "conflict", put("organisasi", id, request, "\"2\""))
                .body("detail", equalTo("The agreement is SUBMITTED; steps that it allows now: SIGNATURES, RETURN."));
    }

    @Test
    void yearAndOfficialStayWhatTheyAre() {
        var official = Promised.lurah();
        var request = Promised.request(official, 2025);
        var id = Promised.draft(request);
        request.put("year", 2024);
        Refused.asInvalid("year", put("organisasi", id, request, "\"0\""));
        request.putAll(Map.of("year", 2025, "officialId", lurah));
        Refused.asInvalid("officialId", put("organisasi", id, request, "\"0\""));
    }

    @Test
    void aPostHasOneAgreementAYear() {
        var official = Promised.lurah();
        Promised.draft(official, 2024);
        Refused.asConflict(
                "An agreement for that post and year is in preparation.",
                Promised.post(Promised.request(official, 2024)));
        Promised.signed(official, 2025);

        Refused.asConflict(
                "The post has its agreement of 2025: amend it while it is in force; once it is closed the year has no "
                        + "other.",
                Promised.post(Promised.request(official, 2025)));
    }

    @Test
    void theSameRequestUnderOneKeyDraftsOneAgreement() {
        var request = Promised.request(Promised.lurah(), 2025);
        var key = UUID.randomUUID().toString();

        String first = postUnder(key, request).statusCode(201).extract().path("id");

        postUnder(key, request).statusCode(201).body("id", equalTo(first));
        request.put("year", 2024);
        Refused.with(422, "idempotency-key-reused", postUnder(key, request));
    }

    @Test
    void agreementsAreFoundByYearUnitStatusAndOfficialPageByPage() {
        var unit = Organisation.unit();
        var head = Promised.lurahOf(unit);
        var before = Promised.signed(head, 2024);
        var now = Promised.draft(head, 2025);

        assertThat(ids("unit", unit)).containsExactly(now, before);
        assertThat(ids("official", head)).containsExactly(now, before);
        assertThat(ids("unit", unit, "year", 2024)).containsExactly(before);
        assertThat(ids("unit", unit, "status", "SIGNED")).containsExactly(before);
        assertThat(ids("unit", unit, "status", "CLOSED")).isEmpty();
        var page = As.role("organisasi")
                .queryParam("unit", unit)
                .queryParam("limit", 1)
                .get("/api/v1/agreements")
                .then()
                .body("items.id", contains(now));
        As.role("organisasi")
                .queryParam("unit", unit)
                .queryParam("cursor", page.extract().<String>path("next"))
                .get("/api/v1/agreements")
                .then()
                .body("items.id", contains(before));
    }

    @ParameterizedTest
    @CsvSource({
        "year=x, year",
        "status=OPEN, status",
        "official=x, official",
        "unit=a%00b, unit",
        "limit=0, limit",
        "cursor=eA, cursor",
    })
    void aQueryThatCannotBeIsRefusedNamingIt(String query, String field) {
        Refused.asInvalid(
                field,
                As.role("organisasi")
                        .urlEncodingEnabled(false)
                        .get("/api/v1/agreements?" + query)
                        .then());
    }

    @Test
    void aHeadFindsTheAgreementsInWhichItIsAParty() {
        var head = Promised.lurah();
        var own = Promised.draft(head, 2025);

        As.official("kepala-unit", head)
                .get("/api/v1/agreements")
                .then()
                .statusCode(200)
                .body("items.id", contains(own));
        As.official("kepala-unit", Promised.CAMAT)
                .queryParam("limit", 200)
                .get("/api/v1/agreements")
                .then()
                .body("items.superiorId", everyItem(equalTo(Promised.CAMAT.toString())));
    }

    @Test
    void theFormIsAPdfThatIsNamedAfterItsNumber() {
        var id = Promised.signed(Promised.lurah(), 2025);

        var form = As.mayor().get("/api/v1/agreements/" + id + "/form").then();

        form.statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        matchesPattern("inline; filename=\"perjanjian-kinerja-PK-[A-Z0-9-]+.pdf\""));
        assertThat(form.extract().asByteArray()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theOfficeWritesNumbersInItsOwnFormat() {
        As.role("organisasi")
                .get("/api/v1/settings/agreements")
                .then()
                .statusCode(200)
                .body(containsString("{kind}/{serial}/{unit}/{year}"));
        var official = Promised.lurah();
        String first = Promised.post(Promised.request(official, 2025)).extract().path("number");

        Promised.post(Promised.request(Promised.lurah(), 2025)).body("number", not(equalTo(first)));
    }

    private static Arguments fault(String field, Consumer<Map<String, Object>> fault) {
        return Arguments.of(field, fault);
    }

    private static Map<String, Object> indicator(Map<String, Object> request) {
        return Promised.indicatorOf(request, 0, 0);
    }

    private static ValidatableResponse postAs(String who, Object request) {
        return As.role(who).body(request).post("/api/v1/agreements").then();
    }

    private static ValidatableResponse postUnder(String key, Object request) {
        return As.role("organisasi")
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/agreements")
                .then();
    }

    private static ValidatableResponse put(String who, String id, Object request, String ifMatch) {
        var call = As.role(who).body(request);
        if (ifMatch != null) call.header("If-Match", ifMatch);
        return call.put("/api/v1/agreements/" + id).then();
    }

    private static List<String> ids(Object... filter) {
        var request = As.role("organisasi");
        for (int i = 0; i < filter.length; i += 2) request.queryParam((String) filter[i], filter[i + 1]);
        return new ArrayList<>(request.get("/api/v1/agreements")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id"));
    }
}
