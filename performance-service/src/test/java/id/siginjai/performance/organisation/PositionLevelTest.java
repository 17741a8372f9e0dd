package id.siginjai.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionLevelTest {

    @ParameterizedTest(name = "{0} with echelon {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "JPT_PRATAMA, II_A, true",
                "JPT_PRATAMA, II_B, true",
                "JPT_PRATAMA, III_A, false",
                "JPT_PRATAMA, IV_B, false",
                "JPT_PRATAMA, -, true",
                "ADMINISTRATOR, II_B, false",
                "ADMINISTRATOR, III_A, true",
                "ADMINISTRATOR, III_B, true",
                "ADMINISTRATOR, IV_A, false",
                "ADMINISTRATOR, -, true",
                "SUPERVISOR, III_B, false",
                "SUPERVISOR, IV_A, true",
                "SUPERVISOR, IV_B, true",
                "SUPERVISOR, -, true",
                "STAFF, II_A, false",
                "STAFF, III_A, false",
                "STAFF, IV_B, false",
                "STAFF, -, true",
            })
    void allowsTheEchelonsOfItsOwn(PositionLevel level, Echelon echelon, boolean allowed) {
        assertThat(level.allows(echelon)).isEqualTo(allowed);
    }
}
