package id.siginjai.performance.rotation;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The complaints about an official fell below the threshold: what this feature reads of the event's data.
 *
 * @param reason a word of the producer's, kept as it is: it may learn new ones
 */
record ThresholdWithdrawn(UUID officialId, Long sequence, Integer round, String reason, Instant withdrawnAt) {

    static final String TYPE = "id.siginjai.pungli.threshold-withdrawn.v1";

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    ThresholdWithdrawn {
        Needed.present("officialId", officialId);
        Needed.positive("sequence", sequence);
        Needed.positive("round", round);
        Needed.present("reason", reason);
        if (!WORD.matcher(reason).matches()) throw Needed.unusable("reason");
        Needed.moment("withdrawnAt", withdrawnAt);
    }
}
