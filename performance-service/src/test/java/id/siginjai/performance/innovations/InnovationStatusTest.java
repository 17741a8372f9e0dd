package id.siginjai.performance.innovations;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.performance.innovations.InnovationStatus.Step;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnovationStatusTest {

    @ParameterizedTest(name = "{0} allows {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PROPOSED, CHANGE STAGE BENEFIT VERIFICATION",
                "VERIFIED, STAGE BENEFIT MATURITY",
                "REJECTED, -",
            })
    void allowsItsStepsAndNamesThemToWhoTriesAnother(InnovationStatus status, String allowed) {
        var steps = allowed == null
                ? List.<Step>of()
                : Arrays.stream(allowed.split(" ")).map(Step::valueOf).toList();

        for (var step : Step.values()) {
            if (steps.contains(step)) {
                assertThatCode(() -> status.require(step)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> status.require(step))
                        .hasMessage(allowed == null ? "innovation.at-its-end" : "innovation.out-of-order")
                        .asInstanceOf(InstanceOfAssertFactories.type(Conflict.class))
                        .extracting(Conflict::arguments, InstanceOfAssertFactories.ARRAY)
                        .containsExactly(
                                allowed == null
                                        ? new Object[] {status}
                                        : new Object[] {status, allowed.replace(" ", ", ")});
            }
        }
    }
}
