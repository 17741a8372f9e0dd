package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.performance.Promised;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** Two who do something to an agreement at the same moment: nothing is lost, and nobody gets a fault. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AgreementsAtOnceTest {

    @RepeatedTest(3)
    void ofTwoClerksWhoChangeADraftTheSecondIsTold() {
        var request = Promised.request(Promised.lurah(), 2025);
        var id = Promised.draft(request);
        Callable<Integer> put = () -> As.role("organisasi")
                .header("If-Match", "\"0\"")
                .body(request)
                .put("/api/v1/agreements/" + id)
                .statusCode();

        assertThat(atOnce(List.of(put, put))).containsExactlyInAnyOrder(200, 412);
    }

    @RepeatedTest(3)
    void aPostGetsOneAgreement() {
        var request = Promised.request(Promised.lurah(), 2025);
        Callable<Integer> post = () -> Promised.post(request).extract().statusCode();

        assertThat(atOnce(List.of(post, post))).containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(2)
    void eachAgreementGetsItsOwnNumber() {
        var officials = Stream.generate(Promised::lurah)
                .limit(5)
                .map(id -> Promised.request(id, 2031))
                .toList();

        var numbers = atOnce(officials.stream()
                .map(request -> (Callable<String>)
                        () -> Promised.post(request).statusCode(201).extract().path("number"))
                .toList());

        assertThat(new HashSet<>(numbers)).hasSize(5);
    }

    @RepeatedTest(3)
    void allWhoSignAtOnceSignAndTheSealIsOfAllOfThem() {
        var head = Promised.agencyHead();
        var id = Promised.submitted(head, 2025);
        Promised.signAs(Promised.official(head), id);

        var statuses = atOnce(Stream.of("walikota", "wakil-walikota", "sekda")
                .map(who -> (Callable<Integer>)
                        () -> Promised.signAs(who, id).extract().statusCode())
                .toList());

        assertThat(statuses).containsOnly(200);
        Promised.get(id).body("status", equalTo("SIGNED")).body("signatures.size()", equalTo(4));
        As.mayor().get("/api/v1/agreements/" + id + "/seal").then().body("valid", equalTo(true));
    }

    @RepeatedTest(2)
    void aCeremonyAndASingleSignatureDoNotBlockEachOther() {
        var head = Promised.agencyHead();
        var original = Promised.signed(head, 2025);
        String amendment =
                Promised.amend(original, "STRATEGY_CHANGED").extract().path("id");
        Promised.step(amendment, "submission");
        Promised.signAs(Promised.official(head), amendment);
        Promised.signAs("wakil-walikota", amendment);
        String ceremony = As.role("organisasi")
                .body(Map.of("title", "T", "place", "P", "date", "2025-06-25", "agreementIds", List.of(amendment)))
                .post("/api/v1/ceremonies")
                .then()
                .extract()
                .path("id");

        var statuses = atOnce(List.of(
                () -> As.mayor()
                        .post("/api/v1/ceremonies/" + ceremony + "/countersignature")
                        .statusCode(),
                () -> Promised.signAs("sekda", amendment).extract().statusCode()));

        assertThat(statuses).containsOnly(200);
        Promised.get(amendment).body("status", equalTo("SIGNED"));
        Promised.get(original).body("status", equalTo("SUPERSEDED"));
    }

    /** Lets all of them begin together, and gives what each was answered. */
    private static <T> List<T> atOnce(List<Callable<T>> calls) {
        var start = new CyclicBarrier(calls.size());
        var clerks = Executors.newFixedThreadPool(calls.size());
        try {
            var running = calls.stream()
                    .map(call -> clerks.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            var answers = new ArrayList<T>();
            for (var each : running) answers.add(each.get());
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            clerks.shutdown();
        }
    }
}
