package id.siginjai.complaint.strikes;

import java.time.Instant;
import java.util.UUID;

/** Gives reports that become an official's their place, while that official's tally is locked. */
public interface Places {

    /** The next ordinal, in the round that was open when the report was filed. */
    Place next(UUID officialId, Instant filedAt);
}
