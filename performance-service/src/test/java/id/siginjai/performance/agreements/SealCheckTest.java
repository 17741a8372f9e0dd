package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.kit.seal.Seal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealCheckTest {

    @ParameterizedTest(name = "target {0}, copy {1}: record {2}, copy {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "80 | {\"target\":\"80\"}  | true  | true",
                "81 | {\"target\":\"80\"}  | false | true",
                "80 | {\"target\":\"81\"}  | true  | false",
                "80 | {\"target\": \"80\"} | true  | false",
                "80 | -                    | true  | false",
                "81 | {\"target\":\"81\"}  | false | false",
            })
    void tellsWhichOfTheTwoWasAltered(String target, String copy, boolean record, boolean copied) {
        var sealed = Seal.of(Map.of("target", "80")).sha256();

        assertThat(SealCheck.of(sealed, Map.of("target", target), copy))
                .isEqualTo(new SealCheck(record && copied, record, copied));
    }
}
