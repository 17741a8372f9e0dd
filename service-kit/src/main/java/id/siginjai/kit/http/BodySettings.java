package id.siginjai.kit.http;

import id.siginjai.kit.settings.AtLeast;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** How much of what clients send is held at once. */
@ConfigMapping(prefix = "siginjai.bodies")
interface BodySettings {

    /** Of all requests together. The largest single body must fit in (imports: 5 MiB). */
    @WithConverter(OneOfTheLargest.class)
    @WithDefault("8192")
    int kibibytes();

    /** How long a body may take to come: one that holds its room longer keeps others from theirs. */
    @WithDefault("20s")
    Duration within();

    /** In kibibytes. */
    final class OneOfTheLargest implements Converter<Integer> {

        @Override
        public Integer convert(String value) {
            return AtLeast.of(5120, value);
        }
    }
}
