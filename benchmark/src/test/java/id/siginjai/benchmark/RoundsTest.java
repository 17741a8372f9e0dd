package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {

    private final List<String> runs = new ArrayList<>();

    @TempDir
    private Path directory;

    @Test
    void contendersTakeTurnsAndEverySecondRoundGoesBackwards() {
        var one = contender("one");
        var other = contender("other");
        var series = rounds(one, other);
        assertThat(runs).containsExactly("one", "other", "other", "one", "one", "other");
        assertThat(series.get(one).rounds()).containsExactly(1.0, 4.0, 5.0);
        assertThat(series.get(other).rounds()).containsExactly(2.0, 3.0, 6.0);
    }

    @Test
    void eachIsWarmedUpOnce() {
        var one = Contender.of("one", seconds -> note(seconds + " s"), 3, 4);
        rounds(one);
        assertThat(runs).containsExactly("3 s", "4 s", "4 s", "4 s");
    }

    @Test
    void oneThatCannotBeTrustedRunsNoMoreAndLeavesTheOthersAlone() {
        var one = contender("one");
        var bad = new Contender("bad", () -> {
            runs.add("bad");
            throw new Untrustworthy("a report was lost");
        });
        var series = rounds(bad, one);
        assertThat(runs).containsExactly("bad", "one", "one", "one");
        assertThat(series.get(bad).failure()).isEqualTo("a report was lost");
        assertThat(series.get(one).rounds()).hasSize(3);
    }

    @Test
    void oneWhoseWarmUpFailsHasNoRoundsAndItsTroubleIsLogged() throws IOException {
        var bad = Contender.of(
                "bad",
                seconds -> {
                    throw new IllegalStateException("no such city");
                },
                3,
                4);
        var series = rounds(bad, contender("one"));
        assertThat(runs).containsExactly("one", "one", "one");
        assertThat(series.get(bad).failure()).isEqualTo("java.lang.IllegalStateException: no such city");
        assertThat(Files.readString(log())).startsWith("bad\n").contains("no such city", "at id.siginjai.benchmark");
    }

    private Map<Contender, Series> rounds(Contender... contenders) {
        return new Rounds(3, new Troubles(log()), line -> {}).of(contenders);
    }

    private Path log() {
        return directory.resolve("logs/troubles.log");
    }

    private Contender contender(String name) {
        return new Contender(name, () -> note(name));
    }

    private double note(String run) {
        runs.add(run);
        return runs.size();
    }
}
