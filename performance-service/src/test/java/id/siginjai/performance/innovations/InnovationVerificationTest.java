package id.siginjai.performance.innovations;

import static id.siginjai.performance.innovations.Proposals.URI;
import static id.siginjai.performance.innovations.Proposals.advance;
import static id.siginjai.performance.innovations.Proposals.get;
import static id.siginjai.performance.innovations.Proposals.judgement;
import static id.siginjai.performance.innovations.Proposals.judgements;
import static id.siginjai.performance.innovations.Proposals.proposal;
import static id.siginjai.performance.innovations.Proposals.propose;
import static id.siginjai.performance.innovations.Proposals.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How proposals are judged, and what the verifier is shown. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class InnovationVerificationTest {

    @Test
    void allFiveCriteriaMakeAnInnovation() {
        var unit = Organisation.unit();
        var id = proposed(unit);

        verify(id, judgements(null))
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("verification.judgements.criterion", hasSize(5))
                .body("verification.reasons", empty())
                .body("verification.verifiedBy", equalTo("bappeda"));

        Refused.asConflict(
                "The innovation is VERIFIED; steps that it allows now: STAGE, BENEFIT, MATURITY.",
                verify(id, judgements(null)));
        Refused.with(409, "conflict", put(id, proposal(unit), "\"1\""));
        advance(id, "TRIAL", LocalDate.of(2025, 3, 1)).statusCode(200);
        putBenefit(id, "\"2\"").statusCode(200).body("beneficiaryCount", equalTo(640));
        Refused.with(412, "precondition-failed", putBenefit(id, "\"2\""));
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void oneCriterionThatDoesNotHoldIsTheReasonOfARejection(Criterion failed) {
        var id = proposed("DISDUKCAPIL");

        verify(id, judgements(failed))
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("verification.reasons", contains("Catatan tentang " + failed));

        Refused.asConflict(
                "The innovation is REJECTED; it allows no further step.",
                advance(id, "TRIAL", LocalDate.of(2025, 3, 1)));
    }

    @Test
    void aVerdictJudgesEachCriterionOnceAndSaysWhyOneDoesNotHold() {
        var id = proposed("DISDUKCAPIL");
        var four = judgements(null).subList(0, 4);
        var twice = new ArrayList<>(four);
        twice.add(judgement(Criterion.NOVELTY, true));
        var withoutReason = judgements(Criterion.AUTHORITY);
        withoutReason.get(3).remove("note");

        Refused.asInvalid("judgements", verify(id, four));
        Refused.asInvalid("judgements", verify(id, twice));
        Refused.asInvalid("judgements[3].note", verify(id, withoutReason));
        get(id).body("status", equalTo("PROPOSED"));
    }

    @Test
    void aVerifierJudgesWhatItRead() {
        var unit = Organisation.unit();
        var id = proposed(unit);
        put(id, proposal(unit), "\"0\"").statusCode(200);

        var answer = As.role("bappeda")
                .header("If-Match", "\"0\"")
                .body(Map.of("judgements", judgements(null)))
                .post(URI + "/" + id + "/verification")
                .then();

        Refused.with(412, "precondition-failed", answer);
    }

    @Test
    void ofTwoVerifiersAtOnceOneDecides() throws Exception {
        var id = proposed("DISDUKCAPIL");
        var pool = Executors.newFixedThreadPool(2);
        List<Callable<Integer>> calls = List.of(
                () -> verify(id, judgements(null)).extract().statusCode(),
                () -> verify(id, judgements(Criterion.NOVELTY)).extract().statusCode());

        var answers = pool.invokeAll(calls);
        pool.shutdown();

        assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void theVerifierSeesEarlierOnesThatAreAlike() {
        var earlier =
                proposed("Puskesmas keliling sepeda ke lorong kampung", "Dokter naik sepeda ke rumah warga lansia.");
        var other = proposed("Bank sampah daring", "Warga menukar plastik dengan pulsa.");
        var later = proposed("Puskesmas keliling motor ke lorong kampung", "Bidan naik motor ke rumah ibu hamil.");

        As.role("bappeda")
                .get(URI + "/" + later + "/similar")
                .then()
                .statusCode(200)
                .body("id", hasItem(earlier))
                .body("id", not(hasItem(other)))
                .body("id", not(hasItem(later)))
                .body("[0].title", equalTo("Puskesmas keliling sepeda ke lorong kampung"))
                .body("[0].status", equalTo("PROPOSED"));
        As.role("bappeda").get(URI + "/" + earlier + "/similar").then().body("id", not(hasItem(later)));
    }

    private static String proposed(String title, String description) {
        var proposal = proposal("DISDUKCAPIL");
        proposal.put("title", title);
        proposal.put("description", description);
        return propose(proposal).statusCode(201).extract().path("id");
    }

    private static String proposed(String unit) {
        return Proposals.proposed(unit);
    }

    private static ValidatableResponse put(String id, Object content, String ifMatch) {
        var request = As.role("bappeda").body(content);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put(URI + "/" + id).then();
    }

    private static ValidatableResponse putBenefit(String id, String ifMatch) {
        return As.role("bappeda")
                .header("If-Match", ifMatch)
                .body(Map.of("beneficiaries", "Warga lansia", "beneficiaryCount", 640))
                .put(URI + "/" + id + "/benefit")
                .then();
    }
}
