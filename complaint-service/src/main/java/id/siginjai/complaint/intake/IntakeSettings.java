package id.siginjai.complaint.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How reports that arrive together are committed together. */
@ConfigMapping(prefix = "siginjai.intake")
interface IntakeSettings {

    /** Each has a connection while it commits. Reports about one official always have the same one. */
    @WithDefault("2")
    int committers();

    /** The most that share a transaction. */
    @WithDefault("64")
    int batch();

    /**
     * The most that wait for each committer; more are turned away before they fill the memory. With two committers as
     * many as arrive in a second at half of the peak: so long may a disk think about a commit.
     */
    @WithDefault("512")
    int waiting();
}
