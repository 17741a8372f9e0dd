package id.siginjai.performance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    record Row(String name, BigDecimal leap, Long count) {}

    @Test
    void aRowIsALineThatEndsInCarriageReturnAndLineFeed() {
        var csv = Csv.of(Row.class, List.of(new Row("Dinas \"A\", kota", new BigDecimal("-1.50"), null)));

        assertThat(csv).isEqualTo("name,leap,count\r\n\"Dinas \"\"A\"\", kota\",-1.50,\r\n");
    }

    @Test
    void whereThereIsNothingTheColumnsAreNamed() {
        assertThat(Csv.of(Row.class, List.of())).isEqualTo("name,leap,count\r\n");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1 | '=1+1",
                "+1 | '+1",
                "-1 | '-1",
                "@SUM(A1) | '@SUM(A1)",
                "`\t=1` | `'\t=1`",
                "`\r=1` | `'\r=1`",
                "Dinas | Dinas",
                "1=1 | 1=1",
                "`` | ``"
            })
    void aTextThatWouldBeRunAsAFormulaIsMadeHarmless(String text, String expected) {
        assertThat(Csv.harmless(text)).isEqualTo(expected);
    }
}
