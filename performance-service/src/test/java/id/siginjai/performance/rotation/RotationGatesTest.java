package id.siginjai.performance.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.problem.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationGatesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "since {0}, violation {1}, counter-move {2}, today {3} → {4}")
    @CsvSource({
        "2024-03-01, false, false, 2026-03-01, PASS", // to the day
        "2024-03-02, false, false, 2026-03-01, BLOCK",
        "2024-03-02, true,  false, 2026-03-01, WAIVED",
        "2024-03-02, false, true,  2026-03-01, WAIVED",
        "2024-02-29, false, false, 2026-02-28, PASS",
        "2024-02-29, false, false, 2026-02-27, BLOCK",
        "          , false, false, 2026-03-01, BLOCK",
        "          , true,  false, 2026-03-01, WAIVED",
        "1999-01-01, false, false, 2026-03-01, PASS",
    })
    void twoYearsInThePostUnlessThereIsAViolation(
            LocalDate since, boolean violation, boolean counterMove, LocalDate today, GateResult.Verdict expected) {
        var facts = new RotationGates.Facts(since, violation, false, null, counterMove);

        assertThat(judge(RotationRules.INITIAL, facts, today, Gate.TENURE)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} months, permission {1}, today {2} → {3}")
    @CsvSource({
        "6, , 2025-08-19, BLOCK",
        "6, , 2025-08-20, PASS",
        "6, 100.2/9/SJ, 2025-08-19, PASS",
        "6, ' ', 2025-08-19, BLOCK",
        "6, '', 2025-08-19, BLOCK",
        "0, , 2025-02-20, PASS",
        "7, , 2025-09-19, BLOCK",
        "7, , 2025-09-20, PASS",
    })
    void theMinistryPermitsWhileTheMayorIsNew(
            int months, String permission, LocalDate today, GateResult.Verdict expected) {
        var rules = new RotationRules(2, 7, LocalDate.of(2025, 2, 20), months, permission, false);

        assertThat(judge(rules, facts(null), today, Gate.MINISTRY_PERMISSION)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "required {0}, permit {1} → {2}")
    @CsvSource({"false, , WAIVED", "true, , BLOCK", "false, 12/BKN, PASS", "true, 12/BKN, PASS"})
    void theAgencysPermitWhereItIsRequired(boolean required, String permit, GateResult.Verdict expected) {
        var rules = new RotationRules(2, 7, LocalDate.of(2025, 2, 20), 6, null, required);

        assertThat(judge(rules, facts(permit), TODAY, Gate.BKN_PERMIT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"false, PASS", "true, WAIVED"})
    void anotherLevelOnlyByDiscipline(boolean demotionDecided, GateResult.Verdict expected) {
        var facts = new RotationGates.Facts(LONG_AGO, false, demotionDecided, null, false);

        assertThat(judge(RotationRules.INITIAL, facts, TODAY, Gate.EQUAL_LEVEL)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-02, PASS", ", BLOCK"})
    void nobodyIsLeftWithoutAPost(LocalDate since, GateResult.Verdict expected) {
        var facts = new RotationGates.Facts(since, true, false, null, false);

        assertThat(judge(RotationRules.INITIAL, facts, TODAY, Gate.NO_NON_JOB)).isEqualTo(expected);
    }

    @Test
    void everyGateIsJudgedWithItsBasisAndWhy() {
        var judged = new RotationGates(RotationRules.INITIAL).judge(facts(null), TODAY);

        assertThat(judged).extracting(GateResult::gate).containsExactly(Gate.values());
        assertThat(judged).allSatisfy(gate -> {
            assertThat(gate.basis()).isEqualTo(gate.gate().basis());
            assertThat(gate.detail()).isNotBlank();
        });
        assertThat(judged.get(0).detail()).isEqualTo("Dalam jabatan sejak 2 Januari 2020: sudah 2 tahun.");
        assertThat(judged.get(1).detail()).isEqualTo("Wali kota dilantik 20 Februari 2025: sudah 6 bulan.");
    }

    @Test
    void aGateThatBlocksIsNamed() {
        var facts = new RotationGates.Facts(TODAY, false, false, null, false);
        var judged = new RotationGates(RotationRules.INITIAL).judge(facts, TODAY);

        assertThat(judged.get(0).detail())
                .isEqualTo("Dalam jabatan sejak 1 Maret 2026: genap 2 tahun pada 1 Maret 2028.");
        assertThatThrownBy(() -> GateResult.requireNoBlock(judged)).isInstanceOf(Conflict.class);
        assertThatCode(() -> GateResult.requireNoBlock(judged.subList(1, judged.size())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "marked {0}, now {1} → {2}")
    @CsvSource({
        "2025-07-03T02:15:30Z, 2025-07-03T02:15:30Z, true",
        "2025-07-03T02:15:30Z, 2025-07-10T16:59:59Z, true", // the last day in WIB
        "2025-07-03T02:15:30Z, 2025-07-10T17:00:00Z, false",
        "2025-07-03T17:00:00Z, 2025-07-10T17:00:00Z, true", // already the 4th in WIB
    })
    void theOfficialHasSevenDaysToReply(Instant markedAt, Instant now, boolean expected) {
        assertThat(RotationRules.INITIAL.mayStillReply(markedAt, now)).isEqualTo(expected);
    }

    private static RotationGates.Facts facts(String bknPermit) {
        return new RotationGates.Facts(LONG_AGO, false, false, bknPermit, false);
    }

    private static GateResult.Verdict judge(
            RotationRules rules, RotationGates.Facts facts, LocalDate today, Gate gate) {
        List<GateResult> judged = new RotationGates(rules).judge(facts, today);
        return judged.stream()
                .filter(each -> each.gate() == gate)
                .findFirst()
                .orElseThrow()
                .result();
    }
}
