package id.siginjai.complaint.strikes;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What the rule finds in the rows of an official's reports, of every round. */
@ApplicationScoped
public class Rows {

    @Inject
    Reports reports;

    @Inject
    Tallies tallies;

    @Inject
    EndedRounds endedRounds;

    @Inject
    StrikePolicies policies;

    @Transactional
    Map<Integer, Verdict> verdicts(UUID official) {
        var byRound = reports.about(official).stream().collect(groupingBy(Report::round));
        var verdicts = new TreeMap<Integer, Verdict>();
        for (var ended : endedRounds.of(official)) {
            verdicts.put(ended.round(), judge(ended.policyVersion(), byRound.remove(ended.round())));
        }
        var tally = tallies.findById(official);
        verdicts.put(tally.round(), judge(tally.policyVersion(), byRound.remove(tally.round())));
        if (!byRound.isEmpty()) throw new AssertionError("reports of rounds that never were: " + byRound.keySet());
        return verdicts;
    }

    private Verdict judge(int policyVersion, List<Report> round) {
        return policies.version(policyVersion).judge(round == null ? List.of() : round);
    }
}
