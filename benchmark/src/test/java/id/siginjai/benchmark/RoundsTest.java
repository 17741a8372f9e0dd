package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final List<String> runs = new ArrayList<>();

    @Test
    void contendersTakeTurns() {
        var one = contender("one");
        var other = contender("other");
        var reached = new Rounds(3, line -> {}).of(one, other);
        assertThat(runs).containsExactly("one", "other", "one", "other", "one", "other");
        assertThat(reached.get(one).rounds()).containsExactly(1.0, 3.0, 5.0);
        assertThat(reached.get(other).rounds()).containsExactly(2.0, 4.0, 6.0);
    }

    @Test
    void oneThatCannotBeTrustedRunsNoMoreAndLeavesTheOthersAlone() {
        var one = contender("one");
        var bad = new Contender("bad", () -> {
            runs.add("bad");
            throw new Untrustworthy("a report was lost");
        });
        var reached = new Rounds(3, line -> {}).of(bad, one);
        assertThat(runs).containsExactly("bad", "one", "one", "one");
        assertThat(reached.get(bad).failure()).isEqualTo("a report was lost");
        assertThat(reached.get(one).rounds()).hasSize(3);
    }

    private Contender contender(String name) {
        return new Contender(name, () -> {
            runs.add(name);
            return (double) runs.size();
        });
    }
}
