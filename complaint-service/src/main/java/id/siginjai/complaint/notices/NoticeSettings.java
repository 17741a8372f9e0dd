package id.siginjai.complaint.notices;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Mails to reporters. The server they are given to is {@code quarkus.mailer.host} with what belongs to it. */
@ConfigMapping(prefix = "siginjai.notices")
interface NoticeSettings {

    /** Off until there is a mail server: no mail is owed meanwhile. */
    @WithDefault("false")
    boolean enabled();

    /** How often to look for mails that are owed. */
    @WithDefault("10s")
    String every();

    /** How long the mail server may take over one mail; after that it counts as not taken and is tried again. */
    @WithDefault("30s")
    Duration patience();
}
