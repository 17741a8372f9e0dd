package id.siginjai.complaint.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Reporter;
import id.siginjai.testing.CapturedLog;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A receipt that was never given opens nothing, and its refusal tells nothing. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class WrongReceiptsTest {

    private String receipt;

    @BeforeEach
    void aComplaintWasFiled() {
        receipt = Filing.about(UUID.randomUUID()).receipt();
    }

    /** One digit off at each place, two exchanged, shorter, longer, of other shapes. */
    private Stream<String> wrong() {
        var near = IntStream.range(0, 16).mapToObj(this::withAnotherDigitAt);
        return Stream.concat(
                near,
                Stream.of(
                        receipt.substring(1),
                        receipt + "0",
                        new StringBuilder(receipt).reverse().toString(),
                        receipt.substring(0, 8) + " " + receipt.substring(8),
                        "0000000000000000",
                        "x",
                        "' OR '1'='1",
                        "%00",
                        "*",
                        "9".repeat(4000),
                        UUID.randomUUID().toString()));
    }

    private String withAnotherDigitAt(int place) {
        var digits = receipt.toCharArray();
        digits[place] = digits[place] == '9' ? '0' : (char) (digits[place] + 1);
        return new String(digits);
    }

    @Test
    void allAreRefusedInTheSameForm() {
        var answers = wrong().map(Reporter::new)
                .filter(reporter -> !reporter.receipt().equals(receipt))
                .map(reporter -> form(reporter.reads()))
                .distinct()
                .toList();

        assertThat(answers).hasSize(1);
    }

    @Test
    void nothingCanBeDoneWithThem() {
        for (var call : callsOf(new Reporter(withAnotherDigitAt(15)))) Refused.with(404, "not-found", call);
    }

    @Test
    void noAnswerAndNoLogHoldsTheReceipt() {
        var wrong = withAnotherDigitAt(7);
        try (var log = new CapturedLog()) {
            var answers = new ArrayList<String>();
            for (var each : List.of(receipt, wrong)) {
                for (var call : callsOf(new Reporter(each))) {
                    answers.add(call.extract().asString() + call.extract().headers());
                }
            }

            assertThat(String.join("\n", answers)).doesNotContain(receipt, wrong);
            assertThat(String.join("\n", log.lines())).doesNotContain(receipt, wrong);
        }
    }

    private static List<ValidatableResponse> callsOf(Reporter reporter) {
        return List.of(reporter.reads(), reporter.writes("Halo"), reporter.withdraws());
    }

    private static String form(ValidatableResponse answer) {
        Refused.with(404, "not-found", answer);
        var extracted = answer.extract();
        return extracted.asString()
                + extracted.headers().asList().stream()
                        .filter(header -> !header.getName().equalsIgnoreCase("Date"))
                        .toList();
    }
}
