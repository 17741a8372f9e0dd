package id.siginjai.complaint.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeSettingsTest {

    @ParameterizedTest
    @CsvSource({"committers,0", "batch,0", "company,0", "waiting,0", "waiting-kibibytes,63", "waiting,-1", "batch,many"
    })
    void withLessTheServiceDoesNotStart(String name, String value) {
        var setting = "siginjai.intake." + name;
        var config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(IntakeSettings.class)
                .withSources(new PropertiesConfigSource(Map.of(setting, value), "test", 0));

        assertThatThrownBy(config::build).hasMessageContaining(setting);
    }
}
