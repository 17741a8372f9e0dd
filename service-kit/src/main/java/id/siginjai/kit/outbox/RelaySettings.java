package id.siginjai.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The relay's settings. The defaults suit one city; none of them changes what is delivered, only when. */
@ConfigMapping(prefix = "siginjai.outbox")
interface RelaySettings {

    /** Off where something else (Debezium) reads the outbox. */
    @WithDefault("true")
    boolean relay();

    /** How long to wait for a NOTIFY before looking anyway; also how soon a standby takes over. */
    @WithDefault("1s")
    Duration poll();

    /** Rows read at a time. */
    @WithDefault("500")
    int batch();

    /** The pause after a failed send or a lost session. */
    @WithDefault("1s")
    Duration pause();

    /**
     * The server ends the relay's session when it is silent for so long, which frees the lock of a relay that is
     * frozen or cut off. Longer than a send may take.
     */
    @WithDefault("30s")
    Duration sessionTimeout();
}
