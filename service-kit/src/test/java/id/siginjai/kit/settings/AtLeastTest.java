package id.siginjai.kit.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithConverter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtLeastTest {

    @ConfigMapping(prefix = "workshop")
    interface Workshop {

        @WithConverter(AtLeast.One.class)
        int benches();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "2147483647,2147483647"})
    void takesWhatIsEnough(String told, int benches) {
        assertEquals(benches, workshop(told).benches());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-2147483648", "many", "1.5", "2147483648"})
    void namesTheSettingThatIsLessOrNoWholeNumber(String told) {
        var refused = assertThrows(RuntimeException.class, () -> workshop(told));
        assertTrue(refused.getMessage().contains("workshop.benches"), refused.getMessage());
    }

    @Test
    void refusesWhatIsMissing() {
        assertThrows(RuntimeException.class, () -> workshop(""));
    }

    private static Workshop workshop(String benches) {
        return new SmallRyeConfigBuilder()
                .withMapping(Workshop.class)
                .withSources(new PropertiesConfigSource(Map.of("workshop.benches", benches), "test", 0))
                .build()
                .getConfigMapping(Workshop.class);
    }
}
