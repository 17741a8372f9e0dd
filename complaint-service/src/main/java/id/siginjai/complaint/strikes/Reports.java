package id.siginjai.complaint.strikes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The reports that are counted. Whoever keeps them implements this, so that counting knows nothing of the rest. */
public interface Reports {

    /** Every report about the official, dismissed ones too, in the order of filing. */
    List<Report> about(UUID officialId);

    /**
     * Those of the open round alone, in the order of filing: an official's earlier rounds are not read for it.
     *
     * @param openedAt null for the first round
     */
    List<Report> ofRound(UUID officialId, int round, Instant openedAt);

    /** Gives the reports of a round that were filed at that moment or later to the next round. */
    void moveToNextRound(UUID officialId, int round, Instant filedFrom);
}
