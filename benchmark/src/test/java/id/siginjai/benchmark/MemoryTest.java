package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void theHighestIsToldAndNotWhatIsHeldNow() {
        var status = List.of("Name:\tjava", "VmPeak:\t 2912336 kB", "VmHWM:\t  358912 kB", "VmRSS:\t  300000 kB");
        assertThat(Memory.highest(status)).isEqualTo(350.5);
    }

    @Test
    void whereItIsNotToldThereIsNoFigure() {
        assertThatThrownBy(() -> Memory.highest(List.of("Name:\tjava"))).isInstanceOf(Untrustworthy.class);
    }
}
