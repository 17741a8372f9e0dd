package id.siginjai.kit.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.siginjai.embedded.Ports;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The provider is configured, and nobody listens there. */
@QuarkusTest
@TestProfile(IdentityProviderAwayTest.Away.class)
@QuarkusTestResource(Stack.class)
class IdentityProviderAwayTest {

    private static final String TOKEN = "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";

    public static class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.tenant-enabled",
                    "true",
                    "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:" + Ports.free() + "/realms/siginjai");
        }
    }

    @Test
    void aGuardedCallAsksToComeBack() {
        given().header("Authorization", TOKEN)
                .get("/things/guarded")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:siginjai:problem:unavailable"));
    }

    @Test
    void aGuardedCallWithoutATokenNeedsOne() {
        given().get("/things/guarded").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aPublicCallIsAnsweredEvenWithAToken() {
        given().header("Authorization", TOKEN).get("/things").then().statusCode(200);
    }
}
