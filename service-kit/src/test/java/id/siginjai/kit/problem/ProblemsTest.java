package id.siginjai.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class ProblemsTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                            | name",
                "{\"name\":\"x\"}                              | name",
                "{\"name\":null}                               | name",
                "{\"name\":3}                                  | name",
                "{\"name\":true}                               | name",
                "{\"name\":[\"ab\"]}                           | name",
                "{\"name\":\"a\\u0000b\"}                      | name",
                "{\"name\":\"a\\u001bb\"}                      | name",
                "{\"name\":\"a\\ud800b\"}                      | name",
                "{\"name\":\"a\\u202eb\"}                      | name",
                "{\"name\":\"ab\",\"name\":\"cd\"}             | body",
                "{\"name\":\"ab\",\"colour\":\"BLUE\"}         | colour",
                "{\"name\":\"ab\",\"colour\":0}                | colour",
                "{\"name\":\"ab\",\"colour\":\"\"}             | colour",
                "{\"name\":\"ab\",\"day\":\"2025-02-30\"}      | day",
                "{\"name\":\"ab\",\"day\":20250625}            | day",
                "{\"name\":\"ab\",\"day\":\"\"}                | day",
                "{\"name\":\"ab\",\"day\":[2025,6,25]}       | day",
                "{\"name\":\"ab\",\"day\":\"2025-06-25T00:00:00Z\"} | day",
                "{\"name\":\"ab\",\"part\":{\"amount\":-1}}    | part.amount",
                "{\"name\":\"ab\",\"part\":{\"amount\":\"1\"}} | part.amount",
                "{\"name\":\"ab\",\"part\":{\"amount\":1.5}}   | part.amount",
                "{\"name\":\"ab\",\"part\":{\"amount\":1e99}}  | part.amount",
                "{\"name\":\"ab\",\"part\":{\"amount\":null}}  | part.amount",
                "{\"name\":\"ab\",\"part\":3}                  | part",
                "{\"name\":\"ab\",\"parts\":[{\"amount\":-1}]} | parts[0].amount",
                "{\"name\":\"ab\",\"nmae\":\"ab\"}             | nmae",
                "{\"name\":\"ab\",\"part\":{\"amount\":1,\"x\":1}} | part.x",
                "{\"name\":\"ab\"                              | body",
                "{\"name\":\"ab\"} {}                          | body",
                "[]                                            | body",
                "[1]                                           | body",
                "\"text\"                                      | body",
                "null                                          | body",
                "nonsense                                      | body",
            })
    void aBodyThatCannotBeIsRefusedNamingTheField(String body, String field) {
        var answer = post(body).statusCode(400);

        isProblem(answer, "validation").body("violations.field", hasItem(equalTo(field)));
    }

    @Test
    void anEmptyBodyIsRefused() {
        isProblem(given().contentType("application/json").post("/things").then().statusCode(400), "validation")
                .body("violations.field", hasItem("body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void anotherContentTypeIsRefused(String type) {
        isProblem(given().contentType(type).body("x").post("/things").then().statusCode(415), "unsupported-media-type");
    }

    @Test
    void anotherMethodIsRefused() {
        isProblem(given().delete("/things").then().statusCode(405), "method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/things/not-a-uuid", "/things/0197a2e1-da80-7a0d-be1b-94e883545c68", "/q/no"})
    void whatIsNotThereIsNotFound(String path) {
        isProblem(given().get(path).then().statusCode(404), "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=201, limit",
        "limit=x, limit",
        "limit=99999999999, limit",
        "cursor=%20x, cursor",
        "cursor=AA, cursor",
        "limit=%00, limit",
        "colour=BLUE, colour"
    })
    void aParameterThatCannotBeIsRefused(String query, String field) {
        var answer =
                given().urlEncodingEnabled(false).get("/things?" + query).then().statusCode(400);

        isProblem(answer, "validation").body("violations.field", hasItem(field));
    }

    @Test
    void aBodyOfAMebibyteIsRefused() {
        var answer = post("{\"name\":\"" + "x".repeat(1024 * 1024) + "\"}").statusCode(413);

        isProblem(answer, "content-too-large");
    }

    @Test
    void aGuardedCallNeedsSomebody() {
        isProblem(given().get("/things/guarded").then().statusCode(401), "unauthorized")
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void aDefectTellsNothing() {
        var answer = given().get("/things/defect").then().statusCode(500);

        isProblem(answer, "internal");
        assertThat(answer.extract().asString()).doesNotContain("secret", "Exception", "id.siginjai");
    }

    @Test
    void aTakenNameIsAConflict() {
        post("{\"name\":\"taken\"}").statusCode(200);

        isProblem(post("{\"name\":\"taken\"}").statusCode(409), "conflict");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 428, precondition-required",
                "\"6\", 412, precondition-failed",
                "W/\"7\", 412, precondition-failed",
                "\"7\", 409, conflict",
                "*, 409, conflict"
            })
    void aChangeNamesItsVersion(String ifMatch, int status, String type) {
        var request = given().contentType("application/json").body("{\"name\":\"ab\"}");
        if (ifMatch != null) request.header("If-Match", ifMatch);

        isProblem(
                request.put("/things/0197a2e1-da80-7a0d-be1b-94e883545c68")
                        .then()
                        .statusCode(status),
                type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|Tidak ditemukan",
                "en|Not found",
                "en-GB, id;q=0.5|Not found",
                "fr|Tidak ditemukan",
                "id|Tidak ditemukan",
                ";;;|Tidak ditemukan"
            })
    void aProblemSpeaksTheReadersLanguage(String language, String title) {
        var request = given();
        if (language != null) request.header("Accept-Language", language);

        request.get("/nowhere").then().body("title", equalTo(title));
    }

    @ParameterizedTest
    @CsvSource({"id, wajib diisi", "en, must not be null"})
    void aViolationSpeaksTheReadersLanguage(String language, String message) {
        given().header("Accept-Language", language)
                .contentType("application/json")
                .body("{}")
                .post("/things")
                .then()
                .body("violations.message", hasItem(message));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/things")
                .then();
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, String type) {
        return answer.contentType("application/problem+json")
                .body("type", equalTo("urn:siginjai:problem:" + type))
                .body("status", equalTo(answer.extract().statusCode()));
    }
}
