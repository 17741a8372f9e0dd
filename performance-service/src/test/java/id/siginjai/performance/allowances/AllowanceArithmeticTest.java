package id.siginjai.performance.allowances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.problem.Invalid;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceArithmeticTest {

    @ParameterizedTest(name = "{0} at {1} % and {2} %, cut by {3} % -> {4} + {5} - {6} = {7}")
    @CsvSource({
        "3700000, 100,   100,   0,  2220000, 1480000, 0,      3700000",
        "1200000, 100,   100,   0,  720000,  480000,  0,      1200000",
        "3700000, 92.5,  98,    0,  2053500, 1450400, 0,      3503900",
        "3700000, 100,   100,   25, 2220000, 1480000, 925000, 2775000",
        "3700000, 92.5,  98,    25, 2053500, 1450400, 875975, 2627925",
        "3700000, 0,     100,   0,  0,       1480000, 0,      1480000",
        "3700000, 0,     0,     25, 0,       0,       0,      0",
        // Half a rupiah and more is one, each part by itself.
        "1,       100,   100,   0,  1,       0,       0,      1",
        "5,       50,    25,    0,  2,       1,       0,      3",
        "10,      100,   100,   25, 6,       4,       3,      7",
        "1000001, 33.33, 66.67, 25, 199980,  266680,  116665, 349995",
        "0,       100,   100,   25, 0,       0,       0,      0",
    })
    void addsUpAsTheSlipShowsIt(
            long rate,
            BigDecimal productivity,
            BigDecimal discipline,
            int cutPercent,
            long productivityPart,
            long disciplinePart,
            long cut,
            long amount) {
        var sum = AllowanceArithmetic.of(AllowancePolicy.DEFAULT, rate, productivity, discipline, cutPercent);

        assertThat(sum).isEqualTo(new AllowanceArithmetic(productivityPart, disciplinePart, cut));
        assertThat(sum.amount()).isEqualTo(amount);
        assertThat(sum.beforeCut()).isEqualTo(amount + cut);
    }

    @Test
    void theSharesAreThePolicys() {
        var policy = new AllowancePolicy(70, 30, 50);

        var sum = AllowanceArithmetic.of(policy, 1_000_000, BigDecimal.valueOf(50), BigDecimal.valueOf(100), 50);

        assertThat(sum).isEqualTo(new AllowanceArithmetic(350_000, 300_000, 325_000));
    }

    @ParameterizedTest
    @CsvSource({"60, 39", "60, 41", "0, 0"})
    void sharesThatDoNotAddUpAreRefused(int productivity, int discipline) {
        var policy = new AllowancePolicy(productivity, discipline, 25);

        assertThatThrownBy(policy::check).isInstanceOf(Invalid.class);
        assertThatCode(AllowancePolicy.DEFAULT::check).doesNotThrowAnyException();
    }
}
