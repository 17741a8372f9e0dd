package id.siginjai.complaint.intake;

import id.siginjai.kit.settings.AtLeast;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** How reports that arrive together are committed together. */
@ConfigMapping(prefix = "siginjai.intake")
interface IntakeSettings {

    /**
     * Each has a connection while it commits. Reports that name the same official or post always have the same one. One gathers
     * more reports into each commit than two do, and took more of them in on two cores.
     */
    @WithConverter(AtLeast.One.class)
    @WithDefault("1")
    int committers();

    /** The most that share a transaction. */
    @WithConverter(AtLeast.One.class)
    @WithDefault("64")
    int batch();

    /**
     * About the longest that a commit waits for those that come right after its first report, once reports come so close that
     * they share commits; 0 for never.
     */
    @WithDefault("10ms")
    Duration gathering();

    /**
     * So many wait for no more: what a commit costs beside its reports is little for each of them. More would be waited for in
     * vain where as many clients as these wait for their answers before they ask again.
     */
    @WithConverter(AtLeast.One.class)
    @WithDefault("12")
    int company();

    /**
     * The most that wait for each committer; more are turned away. What waits is a whole request, some ten times what was
     * sent: twice as many have filled a heap of 88 MiB.
     */
    @WithConverter(AtLeast.One.class)
    @WithDefault("2048")
    int waiting();

    /**
     * The most that their confidential parts may take, for each committer: the memory is full of long reports sooner than
     * of many. One of the longest takes some 20 KiB, a common one less than 1.
     */
    @WithConverter(SomeOfTheLongest.class)
    @WithDefault("8192")
    int waitingKibibytes();

    /** In kibibytes. */
    final class SomeOfTheLongest implements Converter<Integer> {

        @Override
        public Integer convert(String value) {
            return AtLeast.of(64, value);
        }
    }
}
