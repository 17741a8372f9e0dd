package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTextTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"88.5, '88,5'", "1234567.25, '1.234.567,25'", "100, 100", "0.0001, '0,0001'", "-, –"})
    void numbersAreIndonesian(BigDecimal number, String written) {
        assertThat(FormText.number(number)).isEqualTo(written);
    }

    @Test
    void moneyDaysAndTimesAreIndonesian() {
        assertThat(FormText.rupiah(1_250_000_000L)).isEqualTo("1.250.000.000");
        assertThat(FormText.day(LocalDate.of(2025, 8, 7))).isEqualTo("7 Agustus 2025");
        assertThat(FormText.moment(Instant.parse("2025-06-24T20:15:32Z"))).isEqualTo("25 Juni 2025, 03.15.32 WIB");
    }

    @ParameterizedTest
    @CsvSource({"Kota Jambi, Jambi", "Kabupaten Muaro Jambi, Muaro Jambi", "Jambi, Jambi"})
    void lettersAreDatedInThePlace(String city, String place) {
        assertThat(FormText.place(city)).isEqualTo(place);
    }

    @Test
    void whatSomebodyWroteIsTextAndNothingElse() {
        assertThat(FormText.escaped("<img src=\"file:///etc/passwd\"/> & 'x'\nb\u0000\u0007"))
                .isEqualTo("&lt;img src=&quot;file:///etc/passwd&quot;/&gt; &amp; &#39;x&#39;<br/>b");
        assertThat(FormText.escaped(null)).isEmpty();
    }
}
