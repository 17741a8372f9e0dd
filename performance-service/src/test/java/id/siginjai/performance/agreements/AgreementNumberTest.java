package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementNumberTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 7, 0, DISDUKCAPIL, '{kind}/{serial}/{unit}/{year}', PK/0007/DISDUKCAPIL/2025",
        "2025, 7, 1, DISDUKCAPIL, '{kind}/{serial}/{unit}/{year}', PK.P1/0007/DISDUKCAPIL/2025",
        "2026, 12345, 2, 15.71.11.1006, '{kind}/{serial}/{unit}/{year}', PK.P2/12345/15.71.11.1006/2026",
        "2025, 7, 0, X, '060/{serial}/{kind}/{year}', 060/0007/PK/2025",
        "2025, 7, 0, X, '{kind}-{kind} {other}', PK-PK {other}",
    })
    void isWrittenInTheOfficesFormat(int year, int serial, int revision, String unit, String format, String number) {
        assertThat(new AgreementNumber(year, serial, revision, unit).in(format)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "'{kind}/{serial}/{unit}/{year}', true",
        "'{serial}{kind}{year}', true",
        "'{serial}/{unit}/{year}', false",
        "'{kind}/{unit}/{year}', false",
        "'{kind}/{serial}/{unit}', false",
    })
    void isUniqueWithKindSerialAndYear(String format, boolean unique) {
        assertThat(AgreementNumber.isUniqueIn(format)).isEqualTo(unique);
    }
}
