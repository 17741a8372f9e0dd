package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.performance.agreements.AgreementStatus.Step;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementStatusTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DRAFT, CHANGE SUBMISSION DISCARD, false, false",
                "SUBMITTED, SIGNATURES RETURN, false, false",
                "SIGNED, AMENDMENTS CLOSURE, true, false",
                "SUPERSEDED, -, true, true",
                "CLOSED, -, true, true",
            })
    void allowsItsStepsAndNoOther(AgreementStatus status, String allowed, boolean sealed, boolean atItsEnd) {
        var steps = allowed == null
                ? List.<Step>of()
                : Arrays.stream(allowed.split(" ")).map(Step::valueOf).toList();

        for (var step : Step.values()) {
            assertThat(status.allows(step)).isEqualTo(steps.contains(step));
            if (steps.contains(step)) {
                assertThatCode(() -> status.require(step)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> status.require(step))
                        .isInstanceOf(Conflict.class)
                        .hasMessage(atItsEnd ? "agreement.at-its-end" : "agreement.out-of-order");
            }
        }
        assertThat(status.isSealed()).isEqualTo(sealed);
        assertThat(status.isAtItsEnd()).isEqualTo(atItsEnd);
    }
}
