package id.siginjai.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.siginjai.testing.Stack;
import id.siginjai.testing.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class IdempotencyTest {

    @Inject
    Idempotency idempotency;

    @Inject
    DataSource dataSource;

    private final String key = UUID.randomUUID().toString();
    private final String name = "n" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theSameAgainGetsTheSameAnswer() {
        var first = post(key, "{\"name\":\"%s\",\"colour\":\"RED\"}".formatted(name));
        var again = post(key, "{ \"colour\" : \"RED\", \"name\" : \"%s\" }".formatted(name));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() {
        post(key, "{\"name\":\"%s\"}".formatted(name));

        post(key, "{\"name\":\"%s\"}".formatted(name + "x"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:siginjai:problem:idempotency-key-reused"));
    }

    @Test
    void aKeyIsItsCallersOwn() {
        var mayors = "{\"name\":\"%s\"}".formatted(name + "m");
        var secretarys = "{\"name\":\"%s\"}".formatted(name + "s");
        var publics = "{\"name\":\"%s\"}".formatted(name + "p");

        var first = own("walikota sub=1", mayors);
        own("sekda sub=2", secretarys).then().statusCode(200).body("name", equalTo(name + "s"));
        post(key, publics).then().statusCode(200).body("name", equalTo(name + "p"));

        assertThat(own("walikota sub=1", mayors).asString()).isEqualTo(first.asString());
        assertThat(own("walikota sub=1 name=another", mayors).asString()).isEqualTo(first.asString());
        own("walikota sub=3", mayors).then().statusCode(409); // another mayor, whose key is new
        own("walikota sub=1", secretarys).then().statusCode(422);
    }

    @Test
    void aPublicCallIsNobodysWhateverTokenComesWithIt() {
        var body = "{\"name\":\"%s\"}".formatted(name);
        var first = post(key, body);

        var again = given().header("Authorization", TestTokens.SCHEME + "walikota sub=1")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/things");

        assertThat(again.asString()).isEqualTo(first.asString()).contains(name);
    }

    @Test
    void aKeyIsFreeAgainWhenItsRequestFailed() {
        post(null, "{\"name\":\"%s\"}".formatted(name));
        post(key, "{\"name\":\"%s\"}".formatted(name)).then().statusCode(409);

        post(key, "{\"name\":\"%s\"}".formatted(name + "x")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "é"})
    void aKeyIsVisibleAscii(String malformed) {
        post(malformed, "{\"name\":\"%s\"}".formatted(name))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("Idempotency-Key"));
    }

    @Test
    void aKeyHasAtMost255Characters() {
        post("k".repeat(255), "{\"name\":\"%s\"}".formatted(name)).then().statusCode(200);
        post("k".repeat(256), "{\"name\":\"%s\"}".formatted(name + "x")).then().statusCode(400);
    }

    @Test
    void twinsAtTheSameMomentCreateOnce() {
        var body = "{\"name\":\"%s\"}".formatted(name);

        var answers = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> post(key, body).asString()))
                .limit(8)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .allMatch(answer -> answer.equals(answers.get(0)))
                .first()
                .asString()
                .contains(name);
    }

    @Test
    void aTwinThatRunsForLongIsAConflict() throws InterruptedException {
        var body = new ThingRequest(name);
        var running = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> idempotency.once(
                        "createThing",
                        key,
                        body,
                        () -> {
                            running.countDown();
                            awaitLatch(finish);
                            return new Idempotency.Created<>(UUID.randomUUID(), "slow");
                        },
                        id -> "slow")));
        running.await();

        var twin = post(key, "{\"name\":\"%s\"}".formatted(name));
        finish.countDown();

        twin.then().statusCode(409).body("type", equalTo("urn:siginjai:problem:conflict"));
        slow.join();
    }

    @Test
    void neitherKeyNorBodyIsKept() throws SQLException {
        post(key, "{\"name\":\"%s\"}".formatted(name));

        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT idempotency::text FROM idempotency")) {
            while (rows.next()) assertThat(rows.getString(1)).doesNotContain(key, name);
        }
    }

    record ThingRequest(String name) {}

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Response own(String token, String body) {
        return given().header("Authorization", TestTokens.SCHEME + token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/things/own");
    }

    private static Response post(String key, String body) {
        var request = given().contentType("application/json").body(body);
        if (key != null) request.header("Idempotency-Key", key);
        return request.post("/things");
    }
}
