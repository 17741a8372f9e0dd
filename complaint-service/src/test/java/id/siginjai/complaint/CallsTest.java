package id.siginjai.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the API document, asked by everybody who may not; each has a decision here on who may. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class CallsTest {

    private static final String PUBLIC = "public";
    private static final String INSPECTORS = "inspektorat inspektorat-lead";
    private static final String LEAD = "inspektorat-lead";
    private static final String MAYOR = "walikota";

    private static final List<String> ROLES = List.of(
            "walikota",
            "wakil-walikota",
            "sekda",
            "bkpsdmd",
            "organisasi",
            "bappeda",
            "asesor",
            "inspektorat",
            "inspektorat-lead",
            "kepala-unit",
            "dashboard",
            "unheard-of");

    /** Which roles an operation takes, the appointed reviewer aside; the receipt is asked for by the public ones. */
    private static final Map<String, String> DECISIONS = Map.ofEntries(
            Map.entry("getChallenge", PUBLIC),
            Map.entry("fileComplaint", PUBLIC),
            Map.entry("followMyComplaint", PUBLIC),
            Map.entry("writeMyMessage", PUBLIC),
            Map.entry("withdrawMyComplaint", PUBLIC),
            Map.entry("attachEvidence", PUBLIC),
            Map.entry("exportMyData", PUBLIC),
            Map.entry("eraseMyData", PUBLIC),
            Map.entry("listOfficials", PUBLIC),
            Map.entry("listServices", PUBLIC),
            Map.entry("getService", PUBLIC),
            Map.entry("listHolidays", PUBLIC),
            Map.entry("putService", LEAD + " organisasi"),
            Map.entry("listComplaints", INSPECTORS),
            Map.entry("readComplaint", INSPECTORS),
            Map.entry("leadComplaint", INSPECTORS),
            Map.entry("nameAccused", INSPECTORS),
            Map.entry("joinComplaint", INSPECTORS),
            Map.entry("readComplaintHistory", INSPECTORS),
            Map.entry("writeComplaintMessage", INSPECTORS),
            Map.entry("listComplaintMessages", INSPECTORS),
            Map.entry("readComplaintMessage", INSPECTORS),
            Map.entry("listAttachments", INSPECTORS),
            Map.entry("readAttachment", INSPECTORS),
            Map.entry("writeComplaintNote", INSPECTORS),
            Map.entry("listComplaintNotes", INSPECTORS),
            Map.entry("readComplaintNote", INSPECTORS),
            Map.entry("stepBackFromComplaint", INSPECTORS),
            Map.entry("listComplaintAccesses", LEAD),
            Map.entry("assignComplaint", LEAD),
            Map.entry("setHoliday", LEAD),
            Map.entry("removeHoliday", LEAD),
            Map.entry("getReviewer", MAYOR),
            Map.entry("appointReviewer", MAYOR),
            Map.entry("getStatistics", PUBLIC),
            Map.entry("getStrikePolicy", INSPECTORS + " " + MAYOR),
            Map.entry("listStrikePolicyVersions", INSPECTORS + " " + MAYOR),
            Map.entry("putStrikePolicy", MAYOR),
            Map.entry("listStandings", LEAD + " " + MAYOR),
            Map.entry("getReEncryption", LEAD),
            Map.entry("startReEncryption", LEAD),
            Map.entry("explainStrikes", INSPECTORS + " " + MAYOR));

    /** An operation of the document, with something in the place of each parameter of its path. */
    private record Call(String operation, Method method, String path, String mediaType) {

        ValidatableResponse by(RequestSpecification somebody) {
            if (mediaType.startsWith("multipart")) somebody.multiPart("file", "x");
            else if (!mediaType.isEmpty()) somebody.contentType(mediaType).body("{}");
            return somebody.request(method, path).then();
        }

        List<String> roles() {
            return List.of(DECISIONS.getOrDefault(operation, "").split(" "));
        }
    }

    @Test
    void everyOperationHasADecision() throws Exception {
        assertThat(DECISIONS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        calls().map(Call::operation).toList());
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotSignedInIsAskedToBe() throws Exception {
        return guarded()
                .map(call -> DynamicTest.dynamicTest(
                        call.operation(), () -> Refused.with(401, "unauthorized", call.by(As.nobody()))));
    }

    @TestFactory
    Stream<DynamicTest> eachRoleMayCallWhatItNeedsAndNothingElse() throws Exception {
        return guarded()
                .flatMap(call -> ROLES.stream()
                        .map(role ->
                                DynamicTest.dynamicTest(call.operation() + " by " + role, () -> asked(call, role))));
    }

    private static void asked(Call call, String role) {
        var answer = call.by(As.role(role));
        if (call.roles().contains(role)) {
            assertThat(answer.extract().statusCode()).isIn(200, 202, 204, 400, 404, 428);
        } else {
            Refused.with(403, "forbidden", answer);
        }
    }

    private static Stream<Call> guarded() throws Exception {
        return calls().filter(call -> !call.roles().contains(PUBLIC));
    }

    private static Stream<Call> calls() throws Exception {
        var document = given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new JsonMapper()
                .readTree(document).path("paths").properties().stream()
                        .flatMap(path -> path.getValue().properties().stream()
                                .filter(method -> method.getValue().has("operationId"))
                                .map(method -> call(path.getKey(), method.getKey(), method.getValue())));
    }

    private static Call call(String path, String method, JsonNode operation) {
        var media = operation.path("requestBody").path("content").fieldNames();
        return new Call(
                operation.path("operationId").asText(),
                Method.valueOf(method.toUpperCase(Locale.ROOT)),
                path.replace("{day}", "2031-01-02").replaceAll("\\{[^}]+}", "0197a2e1-0000-7000-8000-000000000000"),
                media.hasNext() ? media.next() : "");
    }
}
