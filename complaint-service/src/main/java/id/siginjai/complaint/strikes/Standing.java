package id.siginjai.complaint.strikes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is held of an official, against what the rows of its reports say. */
record Standing(Tally tally, List<EndedRound> ended, Map<Integer, Verdict> recounted) {

    /** What does not agree. Part of the API: constants are added, never renamed. */
    enum Difference {
        /** The tally holds other reports than those that count. */
        COUNTED_REPORTS,
        /** The tally says that the open round has reached its threshold, and the rows do not; or the other way. */
        REACHED,
        /** So does what is kept of a round that has ended. */
        ENDED_ROUND,
        /** The number of events told does not fit the rounds that have reached their threshold. */
        SEQUENCE
    }

    Verdict open() {
        return recounted.get(tally.round());
    }

    List<Difference> differences() {
        var found = new ArrayList<Difference>();
        var strikes = open().strikes().stream().map(Report::id).toList();
        if (!strikes.equals(tally.countedIds())) found.add(Difference.COUNTED_REPORTS);
        if (open().reached() != tally.reached()) found.add(Difference.REACHED);
        if (ended.stream()
                .anyMatch(
                        round -> round.reached() != recounted.get(round.round()).reached())) {
            found.add(Difference.ENDED_ROUND);
        }
        if (!fits(tally.sequence())) found.add(Difference.SEQUENCE);
        return found;
    }

    /**
     * Events of a round are told by turns, reached and withdrawn: of one that stands at the threshold an odd number, of
     * any other an even one, and the sequence counts them all.
     */
    private boolean fits(long sequence) {
        var reached = recounted.values().stream().filter(Verdict::reached).count();
        return sequence >= reached && (sequence - reached) % 2 == 0;
    }
}
