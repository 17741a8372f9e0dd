package id.siginjai.performance.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.organisation.PositionLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {

    @ParameterizedTest(name = "{0} → {1}, demotion decided {2}: {3}")
    @CsvSource({
        "SUPERVISOR, SUPERVISOR, false, EQUAL, true",
        "SUPERVISOR, SUPERVISOR, true, EQUAL, true",
        "STAFF, STAFF, false, EQUAL, true",
        "SUPERVISOR, ADMINISTRATOR, false, HIGHER, false",
        "SUPERVISOR, ADMINISTRATOR, true, HIGHER, false",
        "STAFF, JPT_PRATAMA, true, HIGHER, false",
        "SUPERVISOR, STAFF, false, LOWER, false",
        "SUPERVISOR, STAFF, true, DEMOTION_BY_DECISION, true",
        "JPT_PRATAMA, ADMINISTRATOR, true, DEMOTION_BY_DECISION, true",
        "JPT_PRATAMA, SUPERVISOR, false, LOWER, false",
        "JPT_PRATAMA, SUPERVISOR, true, TOO_LOW, false",
        "ADMINISTRATOR, STAFF, true, TOO_LOW, false",
    })
    void isOfAnEqualLevelOrOneDownByDecision(
            PositionLevel from, PositionLevel to, boolean demotionDecided, Destination expected, boolean allowed) {
        var judged = Destination.judge(from, to, demotionDecided);

        assertThat(judged).isEqualTo(expected);
        assertThat(judged.isAllowed()).isEqualTo(allowed);
    }
}
