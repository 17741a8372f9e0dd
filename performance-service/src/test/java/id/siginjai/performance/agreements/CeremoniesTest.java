package id.siginjai.performance.agreements;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.siginjai.performance.Promised;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** As at the Aula Grha Siginjai: the mayor and both witnesses sign many agreements at once. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class CeremoniesTest {

    @Test
    void everybodyAtTheTableSignsAllOfThem() {
        var first = signedByItsHead();
        var second = signedByItsHead();
        var answer = prepare(first, second).statusCode(201);
        String ceremony = answer.extract().path("id");
        answer.header("Location", endsWith("/api/v1/ceremonies/" + ceremony))
                .body("agreements.id", contains(first, second));

        countersign("walikota", ceremony)
                .statusCode(200)
                .body("agreements[0].signedAs", contains("FIRST_PARTY", "SECOND_PARTY"));
        countersign("sekda", ceremony).statusCode(200);
        countersign("wakil-walikota", ceremony).statusCode(200).body("agreements.status", contains("SIGNED", "SIGNED"));

        Promised.get(first)
                .body("signatures[1].signatory.office", equalTo("MAYOR"))
                .body("signatures[1].ceremonyId", equalTo(ceremony));
        Refused.asConflict(
                "You have signed all agreements of this ceremony already.", countersign("walikota", ceremony));
        As.mayor().get("/api/v1/ceremonies").then().statusCode(200).body("items.id", hasItem(ceremony));
    }

    @Test
    void nothingIsSignedWhereSomethingCannotBe() {
        var ready = signedByItsHead();
        var unsigned = Promised.submitted(Promised.agencyHead(), 2025);
        var draft = Promised.draft(Promised.agencyHead(), 2025);
        var lurahs = Promised.submitted(Promised.lurah(), 2025);
        String ceremony = prepare(ready, unsigned, draft, lurahs)
                .statusCode(201)
                .extract()
                .path("id");

        Refused.with(409, "conflict", countersign("walikota", ceremony))
                .body(
                        "detail",
                        allOf(
                                containsString(numberOf(unsigned) + " (FIRST_PARTY)"),
                                containsString(numberOf(draft) + " (DRAFT)"),
                                containsString(numberOf(lurahs) + " (Camat Paal Merah"),
                                not(containsString(numberOf(ready)))));

        Promised.get(ready).body("signatures.role", contains("FIRST_PARTY"));
        Promised.get(unsigned).body("signatures", empty());
    }

    @Test
    void whatTheMayorSignedBeforeIsLeftAsItIs() {
        var before = signedByItsHead();
        var now = signedByItsHead();
        Promised.signAs("walikota", before).statusCode(200);
        String ceremony = prepare(before, now).extract().path("id");

        countersign("walikota", ceremony).statusCode(200);

        Promised.get(before).body("signatures[1].ceremonyId", equalTo(null));
        Promised.get(now).body("signatures[1].ceremonyId", equalTo(ceremony));
    }

    @Test
    void anAmendmentSignedAtACeremonySupersedes() {
        var head = Promised.agencyHead();
        var original = Promised.signed(head, 2025);
        String amendment =
                Promised.amend(original, "PRIORITIES_CHANGED").extract().path("id");
        Promised.step(amendment, "submission").statusCode(200);
        Promised.signAs(Promised.official(head), amendment).statusCode(200);
        String ceremony = prepare(amendment).extract().path("id");

        for (var who : List.of("walikota", "wakil-walikota", "sekda")) {
            countersign(who, ceremony).statusCode(200);
        }

        Promised.get(original).body("status", equalTo("SUPERSEDED"));
        Promised.get(amendment).body("status", equalTo("SIGNED"));
    }

    @Test
    void onlyWhatIsThereAndUnsignedIsLaidOnTheTable() {
        var ready = signedByItsHead();
        Refused.asInvalid("agreementIds[1]", prepare(ready, UUID.randomUUID().toString()));
        Refused.asInvalid("agreementIds[1]", prepare(ready, ready));
        Refused.asInvalid("agreementIds[0]", prepare(Promised.signed(Promised.lurah(), 2025)));
        Refused.asInvalid("agreementIds", prepare());
        var request = request(ready);
        request.put("date", "25-06-2025");
        Refused.asInvalid("date", post("organisasi", request));
        Refused.with(403, "forbidden", post("walikota", request(ready)));
    }

    @Test
    void aCeremonyThatIsNotThereIsNotFound() {
        Refused.with(404, "not-found", countersign("walikota", UUID.randomUUID().toString()));
        Refused.with(
                404,
                "not-found",
                As.mayor().get("/api/v1/ceremonies/" + UUID.randomUUID()).then());
    }

    private static String signedByItsHead() {
        var head = Promised.agencyHead();
        var id = Promised.submitted(head, 2025);
        Promised.signAs(Promised.official(head), id).statusCode(200);
        return id;
    }

    private static Map<String, Object> request(String... agreements) {
        return new HashMap<>(Map.of(
                "title",
                "Penandatanganan Perjanjian Kinerja Perubahan 2025",
                "place",
                "Aula Grha Siginjai",
                "date",
                "2025-06-25",
                "agreementIds",
                List.of(agreements)));
    }

    private static ValidatableResponse prepare(String... agreements) {
        return post("organisasi", request(agreements));
    }

    private static ValidatableResponse post(String who, Object request) {
        return As.role(who).body(request).post("/api/v1/ceremonies").then();
    }

    private static ValidatableResponse countersign(String who, String ceremony) {
        return As.role(who)
                .post("/api/v1/ceremonies/" + ceremony + "/countersignature")
                .then();
    }

    private static String numberOf(String id) {
        return Promised.get(id).extract().path("number");
    }
}
