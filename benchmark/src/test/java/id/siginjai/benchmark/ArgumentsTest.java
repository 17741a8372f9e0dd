package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void everythingIsWantedUnlessSomeAreNamed() {
        assertThat(Arguments.of().wants("R5")).isTrue();
        assertThat(Arguments.of().isWhole()).isTrue();
        var some = Arguments.of("--only", "R1,R5");
        assertThat(some.wants("R5")).isTrue();
        assertThat(some.isWhole()).isFalse();
        assertThat(some.wants("R2")).isFalse();
        assertThat(some.wants(Set.of("R1", "R2"))).isTrue();
        assertThat(some.wants(Set.of("R2", "R3"))).isFalse();
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> Arguments.of("--fast")).hasMessage("unknown argument --fast");
        assertThatThrownBy(() -> Arguments.of("--only")).hasMessage("--only needs a value");
    }

    @Test
    void aMedianNeedsThreeRoundsUnlessSomethingIsOnlyTried() {
        assertThatThrownBy(() -> Arguments.of("--rounds", "2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Arguments.of("--only", "R1", "--rounds", "0"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Arguments.of("--only", "R1", "--rounds", "1").rounds()).isEqualTo(1);
    }

    @Test
    void theRestIsAsAsked() {
        assertThat(Arguments.of("--full", "--rounds", "5")).isEqualTo(new Arguments(true, Set.of(), 5));
    }
}
