package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void itIsMadeOfWhatItsTwoContendersReached() {
        var service = new Contender("service", () -> 3.0);
        var database = new Contender("database", () -> 2.0);
        var ratio = new Ratio("R1", "service ÷ database", service, database, Reach.atLeast(1.5));
        assertThat(ratio.contenders()).containsExactly(service, database);
        var figure = ratio.of(
                Map.of(service, Series.of("service", List.of(3.0)), database, Series.of("database", List.of(2.0))));
        assertThat(figure.median()).isEqualTo(1.5);
        assertThat(figure.isReached()).isTrue();
    }
}
