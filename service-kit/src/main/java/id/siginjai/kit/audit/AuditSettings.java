package id.siginjai.kit.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether this service keeps a trail, and how often it is anchored. */
@ConfigMapping(prefix = "siginjai.audit")
interface AuditSettings {

    @WithDefault("false")
    boolean enabled();

    /** How old the last anchor may be before another one is written. */
    @WithDefault("1h")
    Duration anchorEvery();

    /** How many entries one verification looks at before it hands out a cursor. */
    @WithDefault("20000")
    int verifiedAtOnce();
}
