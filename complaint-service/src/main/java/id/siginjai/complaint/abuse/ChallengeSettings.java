package id.siginjai.complaint.abuse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a report must bring a solved challenge, and how hard it is. */
@ConfigMapping(prefix = "siginjai.challenge")
interface ChallengeSettings {

    @WithDefault("OFF")
    Mode mode();

    /** With {@link Mode#BY_LOAD}: from so many reports a minute on, counted by this instance. */
    @WithDefault("60")
    int filingsPerMinute();

    /** A client tries half as many numbers on average: 100,000 take a phone of 2020 about a second. */
    @WithDefault("100000")
    long maxNumber();

    @WithDefault("PT10M")
    Duration lifetime();

    /** When challenges are asked for. */
    enum Mode {
        OFF,
        BY_LOAD,
        ON
    }
}
