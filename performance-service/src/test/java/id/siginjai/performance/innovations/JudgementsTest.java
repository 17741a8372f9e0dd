package id.siginjai.performance.innovations;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.innovations.Judgements.Judgement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementsTest {

    @Test
    void allFiveMakeItVerified() {
        assertThat(withoutHolding(null).verdict()).isEqualTo(InnovationStatus.VERIFIED);
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void oneThatDoesNotHoldMakesItRejected(Criterion criterion) {
        assertThat(withoutHolding(criterion).verdict()).isEqualTo(InnovationStatus.REJECTED);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "NOVELTY BENEFIT NO_BURDEN AUTHORITY REPLICABLE, true",
        "REPLICABLE AUTHORITY NO_BURDEN BENEFIT NOVELTY, true",
        "NOVELTY BENEFIT NO_BURDEN AUTHORITY, false",
        "NOVELTY BENEFIT NO_BURDEN AUTHORITY AUTHORITY, false",
        "NOVELTY BENEFIT NO_BURDEN AUTHORITY REPLICABLE NOVELTY, false",
    })
    void eachCriterionIsJudgedOnce(String criteria, boolean complete) {
        var named = Arrays.stream(criteria.split(" ")).map(Criterion::valueOf).toList();

        assertThat(Judgements.coversEachOnce(named)).isEqualTo(complete);
    }

    @ParameterizedTest(name = "holds {0}, note ''{1}'' → {2}")
    @CsvSource({"true,, false", "true, baik, false", "false, sudah ada, false", "false,, true", "false, '  ', true"})
    void whatDoesNotHoldNeedsItsReason(boolean holds, String note, boolean lacks) {
        assertThat(new Judgement(Criterion.NOVELTY, holds, note).lacksItsReason())
                .isEqualTo(lacks);
    }

    private static Judgements withoutHolding(Criterion failed) {
        return new Judgements(Arrays.stream(Criterion.values())
                .map(criterion -> new Judgement(criterion, criterion != failed, "alasan"))
                .toList());
    }
}
