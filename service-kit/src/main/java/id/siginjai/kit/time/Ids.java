package id.siginjai.kit.time;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers of what may show when it came to be. What must not (complaints, rotation marks) takes a random one. */
public final class Ids {

    private Ids() {}

    /** A UUID version 7 (RFC 9562): sorts by time of creation, which keeps indexes dense. */
    public static UUID timeOrdered() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
