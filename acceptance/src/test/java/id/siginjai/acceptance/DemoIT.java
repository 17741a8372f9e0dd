package id.siginjai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The story that README's first command tells holds, step by step, also where it was told before. */
@AcceptanceTest
class DemoIT {

    private final City city;

    DemoIT(City city) {
        this.city = city;
    }

    @Test
    void theStoryIsTold() {
        // given
        var told = new ByteArrayOutputStream();
        // when
        city.demo(new PrintStream(told, true, StandardCharsets.UTF_8));
        // then: the narrator stops at the first answer that is not as promised
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("The story is told.");
    }
}
