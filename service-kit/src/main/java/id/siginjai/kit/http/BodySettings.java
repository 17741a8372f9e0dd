package id.siginjai.kit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much of what clients send is held at once. */
@ConfigMapping(prefix = "siginjai.bodies")
interface BodySettings {

    /** Of all requests together. The largest single body must fit in (imports: 5 MiB). */
    @Min(5120)
    @WithDefault("8192")
    int kibibytes();

    /** How long a body may take to come: one that holds its room longer keeps others from theirs. */
    @WithDefault("20s")
    Duration within();
}
