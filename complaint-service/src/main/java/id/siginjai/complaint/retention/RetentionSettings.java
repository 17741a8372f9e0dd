package id.siginjai.complaint.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long what was told is kept after a complaint has ended. */
@ConfigMapping(prefix = "siginjai.retention")
interface RetentionSettings {

    /** As evidence for what follows a verdict: discipline (PP 94/2021), an appeal, a court. */
    @WithDefault("P5Y")
    Period substantiated();

    @WithDefault("P1Y")
    Period otherwise();
}
