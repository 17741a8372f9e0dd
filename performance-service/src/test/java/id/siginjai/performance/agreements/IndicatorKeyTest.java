package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorKeyTest {

    @ParameterizedTest(name = "{0} / {1} / {2}: the same {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DISDIK | Angka melek huruf       | persen | true",
                "DISDIK | ANGKA melek  huruf      | Persen | true",
                "DISDIK | `  Angka melek huruf `  | persen | true",
                "DISDIK | Angka melek huruf baru  | persen | false",
                "DISDIK | Angka melekhuruf        | persen | false",
                "DISDIK | Angka melek huruf       | orang  | false",
                "DINKES | Angka melek huruf       | persen | false",
            })
    void isTheSameForTheSameNameAndMeasureOfTheSameScope(String scope, String name, String measure, boolean same) {
        var key = IndicatorKey.of("DISDIK", "Angka melek huruf", "persen");

        assertThat(IndicatorKey.of(scope, name, measure).equals(key)).isEqualTo(same);
    }

    /** It must never change: what was reached the year before would no longer be found. */
    @Test
    void staysWhatItIs() {
        assertThat(IndicatorKey.of("DISDIK", "Angka melek huruf", "persen"))
                .hasToString("bafd668f-4024-82ef-a930-793aa9cd191f")
                .satisfies(key -> assertThat(key.version()).isEqualTo(8))
                .satisfies(key -> assertThat(key.variant()).isEqualTo(2));
    }
}
