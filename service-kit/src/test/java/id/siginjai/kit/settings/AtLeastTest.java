package id.siginjai.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithConverter;
import java.util.Map;
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
        assertThat(workshop(told).benches()).isEqualTo(benches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-2147483648", "many", "1.5", "2147483648", ""})
    void namesTheSettingThatIsLessOrNoWholeNumber(String told) {
        assertThatThrownBy(() -> workshop(told)).hasMessageContaining("workshop.benches");
    }

    private static Workshop workshop(String benches) {
        return new SmallRyeConfigBuilder()
                .withMapping(Workshop.class)
                .withSources(new PropertiesConfigSource(Map.of("workshop.benches", benches), "test", 0))
                .build()
                .getConfigMapping(Workshop.class);
    }
}
