package id.siginjai.complaint.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.complaint.Filing;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Algorithm;
import org.junit.jupiter.api.Test;

/** What holds back who files in masses, with limits that a test can reach. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
@TestProfile(StrictLimits.class)
class AbuseTest {

    private static int visitors;

    private final UUID official = UUID.randomUUID();
    private final String visitor = "203.0.113." + ++visitors;

    @Test
    void anAddressFilesOnlySoOften() {
        for (var i = 0; i < StrictLimits.FILINGS; i++) file(solved()).statusCode(201);

        var refused = file(solved())
                .statusCode(429)
                .body("type", equalTo("urn:siginjai:problem:too-many-requests"))
                .extract();

        // The first time comes back after a fifth of the day.
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(17_000, 17_280);
    }

    @Test
    void anotherAddressIsNotConcerned() {
        for (var i = 0; i < StrictLimits.FILINGS; i++) file(solved()).statusCode(201);

        assertThat(from("198.51.100." + visitors, solved()).statusCode()).isEqualTo(201);
    }

    @Test
    void aFloodOfReportsMustBringSolvedChallenges() {
        calmIsOver();

        file(null)
                .statusCode(403)
                .body("type", equalTo("urn:siginjai:problem:challenge-required"))
                .body(
                        "detail",
                        equalTo("Many reports are arriving. Get a challenge from /api/v1/challenge, solve it and"
                                + " send the solution in the header Altcha."));
        file(solved()).statusCode(201);
    }

    @Test
    void aSolutionIsGoodForOneReport() {
        calmIsOver();
        var solution = solved();
        file(solution).statusCode(201);

        file(solution).statusCode(403).body("type", equalTo("urn:siginjai:problem:challenge-required"));
    }

    @Test
    void theSameSolutionWrittenInAnotherWayIsTheSame() {
        calmIsOver();
        var solution = solved();
        file(solution).statusCode(201);

        var json = new String(Base64.getDecoder().decode(solution), StandardCharsets.UTF_8);

        file(base64(json.replace(",", " , "))).statusCode(403);
    }

    @Test
    void aRepeatedReportMayBringTheSolutionAgain() {
        calmIsOver();
        var solution = solved();
        var key = UUID.randomUUID().toString();
        var filing = Filing.about(official).body().toString();
        var first = request(visitor, solution).header("Idempotency-Key", key).body(filing);
        var id = first.post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        request(visitor, solution)
                .header("Idempotency-Key", key)
                .body(filing)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
    }

    @Test
    void whatIsNoSolutionIsRefused() {
        calmIsOver();
        var challenge = challenge();
        var forged = payload(
                challenge,
                solve(challenge),
                "00" + challenge.get("signature").toString().substring(2));
        var wrong = payload(
                challenge, solve(challenge) + 1, challenge.get("signature").toString());
        var others = List.of("x", "!", base64("{}"), base64("[1]"), base64("null"), "A".repeat(3_000), forged, wrong);

        var answers = new ArrayList<Integer>();
        for (var i = 0; i < others.size(); i++) {
            answers.add(from("198.51.100." + (100 + i), others.get(i)).statusCode());
        }

        assertThat(answers).containsOnly(403);
    }

    @Test
    void tenThousandGuessesFindOutNothing() {
        var receipt =
                from("192.0.2.200", solved()).then().statusCode(201).extract().<String>path("receipt");

        var answers = Guesses.of(10_000, visitor);

        // All the guesses that are allowed in a day, however many come at once.
        assertThat(answers.get(404)).isEqualTo(StrictLimits.GUESSES);
        assertThat(answers.get(429)).isEqualTo(10_000 - StrictLimits.GUESSES);
        following(visitor, receipt).statusCode(429);
        following("192.0.2.201", receipt).statusCode(200);
    }

    @Test
    void whoHasTheRightReceiptMayLookAsOftenAsNeeded() {
        var receipt =
                from("192.0.2.202", solved()).then().statusCode(201).extract().<String>path("receipt");

        for (var i = 0; i < 4 * StrictLimits.GUESSES; i++)
            following(visitor, receipt).statusCode(200);
    }

    private static ValidatableResponse following(String address, String receipt) {
        return As.nobody()
                .header("Forwarded", "for=" + address)
                .header("Receipt", receipt)
                .get("/api/v1/my-complaint")
                .then();
    }

    /** The flood that other tests' reports may not have been yet. */
    private void calmIsOver() {
        for (var i = 0; i <= StrictLimits.CALM_FILINGS; i++) from("192.0.2." + visitors, null);
    }

    private ValidatableResponse file(String solution) {
        return from(visitor, solution).then();
    }

    private Response from(String address, String solution) {
        return request(address, solution)
                .body(Filing.about(official).body().toString())
                .post("/api/v1/complaints");
    }

    private static RequestSpecification request(String address, String solution) {
        var request = As.nobody().header("Forwarded", "for=" + address);
        return solution == null ? request : request.header("Altcha", solution);
    }

    private static String solved() {
        var challenge = challenge();
        return payload(challenge, solve(challenge), challenge.get("signature").toString());
    }

    private static Map<String, Object> challenge() {
        return As.nobody()
                .get("/api/v1/challenge")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .body()
                .jsonPath()
                .getMap("");
    }

    private static long solve(Map<String, Object> challenge) {
        try {
            return Altcha.solveChallenge(
                            challenge.get("challenge").toString(),
                            challenge.get("salt").toString(),
                            Algorithm.SHA256,
                            1_000,
                            0)
                    .number;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String payload(Map<String, Object> challenge, long number, String signature) {
        return base64("{\"algorithm\":\"%s\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                .formatted(
                        challenge.get("algorithm"),
                        challenge.get("challenge"),
                        number,
                        challenge.get("salt"),
                        signature));
    }

    private static String base64(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
