package id.siginjai.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodySettingsTest {

    private static final String KIBIBYTES = "siginjai.bodies.kibibytes";

    @Test
    void theLargestBodyFitsIn() {
        assertThat(with("5120").kibibytes()).isEqualTo(5120);
        assertThatThrownBy(() -> with("5119")).hasMessageContaining(KIBIBYTES);
    }

    private static BodySettings with(String kibibytes) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(BodySettings.class)
                .withSources(new PropertiesConfigSource(Map.of(KIBIBYTES, kibibytes), "test", 0))
                .build()
                .getConfigMapping(BodySettings.class);
    }
}
