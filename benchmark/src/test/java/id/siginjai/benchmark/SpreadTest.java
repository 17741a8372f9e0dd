package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void anIdFollowsFromItsNumber() {
        var spread = new Spread(100_000, 500);
        assertThat(spread.last()).isEqualTo(100_499);
        assertThat(spread.id(255)).hasToString("01980000-0000-7000-8000-0000000000ff");
    }
}
