package id.siginjai.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    record Target(String name, BigDecimal value, LocalDate day, Instant at, String note, Optional<Integer> rank) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"b\": 1.50, \"a\": [true, null]} | {\"a\":[true,null],\"b\":1.5}",
                "{\"n\": 1e3, \"m\": 0.10, \"k\": -0.0} | {\"k\":0,\"m\":0.1,\"n\":1000}",
                "{\"é\": \"\\u00e9\\n\", \"e\": \"Rp\"} | {\"e\":\"Rp\",\"é\":\"é\\n\"}",
                "[3700000, 9007199254740992] | [3700000,9007199254740992]",
                "{} | {}",
            })
    void writesCanonicalJson(String json, String canonical) {
        assertThat(Seal.ofJson(json).canonicalJson()).isEqualTo(canonical);
    }

    @Test
    void writesRecordsWithoutWhatTheyLack() {
        var target = new Target(
                "SPBE",
                new BigDecimal("3.10"),
                LocalDate.of(2025, 6, 25),
                Instant.parse("2025-06-25T02:00:00.123456Z"),
                null,
                Optional.of(4));

        var seal = Seal.of(target);

        assertThat(seal.canonicalJson()).isEqualTo("""
            {"at":"2025-06-25T02:00:00.123456Z","day":"2025-06-25","name":"SPBE","rank":4,"value":3.1}\
            """);
        assertThat(seal.sha256()).isEqualTo("077d20d75b95a9b68880aa2bccbd5fab34c7a3b88456799e7d7a5d041a3c0051");
    }

    @Test
    void isTheSha256ThatOtherToolsCompute() {
        // printf '{"a":1}' | sha256sum
        assertThat(Seal.of(Map.of("a", 1)).sha256())
                .isEqualTo("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
    }

    @Test
    void knowsItsContentAgain() {
        var seal = Seal.of(Map.of("target", new BigDecimal("1.5"), "units", List.of("A", "B")));

        assertThat(seal.isOf(Map.of("units", List.of("A", "B"), "target", new BigDecimal("1.50"))))
                .isTrue();
        assertThat(seal.isOf(Map.of("units", List.of("B", "A"), "target", new BigDecimal("1.5"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[9007199254740993]", "{\"a\": {\"b\": 0.12345678901234567890}}", "[1e400]"})
    void refusesNumbersThatWouldPassForOthers(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> Seal.ofJson(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":}", "nothing"})
    void refusesWhatIsNoJson(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> Seal.ofJson(json));
    }
}
