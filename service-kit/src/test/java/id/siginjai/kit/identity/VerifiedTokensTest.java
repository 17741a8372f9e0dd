package id.siginjai.kit.identity;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import id.siginjai.kit.time.CityTime;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** Tokens that are truly signed, and verified by a key that is configured. */
@QuarkusTest
@TestProfile(VerifiedTokensTest.ByKey.class)
@QuarkusTestResource(Stack.class)
class VerifiedTokensTest {

    @Inject
    Clock clock;

    @ConfigProperty(name = ByKey.PRIVATE)
    String privateKey;

    public static class ByKey implements QuarkusTestProfile {

        private static final String PRIVATE = "kit.test.private-key";

        /** The test is of another class loader than this, so what both must know is configuration. */
        @Override
        public Map<String, String> getConfigOverrides() {
            var keys = keys();
            return Map.of(
                    "quarkus.oidc.tenant-enabled",
                    "true",
                    "quarkus.oidc.public-key",
                    text(keys.getPublic()),
                    PRIVATE,
                    text(keys.getPrivate()));
        }

        private static KeyPair keys() {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String text(Key key) {
            return Base64.getEncoder().encodeToString(key.getEncoded());
        }
    }

    @Test
    void aTokenIsGoodAgainAndAgain() {
        var token = token("walikota", clock.instant().plusSeconds(60));

        calls(token).statusCode(200);
        calls(token).statusCode(200);
    }

    @Test
    void aTokenThatHasEndedIsRefusedAlthoughItWasRemembered() {
        var token = token("walikota", clock.instant().plusSeconds(3));
        calls(token).statusCode(200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> calls(token).statusCode(401).contentType("application/problem+json"));
    }

    /** A clock that stands still shows who answers: by the verifier's own clock both tokens have ended. */
    @Test
    void aTokenIsVerifiedOnce() {
        var now = clock.instant();
        QuarkusMock.installMockForType(Clock.fixed(now, CityTime.ZONE), Clock.class);
        var end = now.plusSeconds(3);
        var remembered = token("walikota", end);
        calls(remembered).statusCode(200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> calls(token("walikota", end)).statusCode(401));

        calls(remembered).statusCode(200);
    }

    @Test
    void rememberingOneTokenOpensNothingToAnother() {
        var end = clock.instant().plusSeconds(60);
        var good = token("walikota", end);
        calls(good).statusCode(200);

        calls(token("sekda", end)).statusCode(403);
        calls(good.substring(0, good.lastIndexOf('.')) + ".c2lnbmF0dXJl").statusCode(401);
        calls(good).statusCode(200);
    }

    private static ValidatableResponse calls(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/things/guarded")
                .then();
    }

    private String token(String role, Instant end) {
        var claims = new JwtClaims();
        claims.setGeneratedJwtId();
        claims.setSubject("1");
        claims.setIssuedAtToNow();
        claims.setStringClaim("preferred_username", role);
        claims.setClaim("realm_access", Map.of("roles", List.of(role)));
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            signature.setKey(key());
            return signature.getCompactSerialization();
        } catch (JoseException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrivateKey key() throws GeneralSecurityException {
        var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey));
        return KeyFactory.getInstance("RSA").generatePrivate(encoded);
    }
}
