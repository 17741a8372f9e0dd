package id.siginjai.complaint.strikes;

import static java.util.stream.Collectors.groupingBy;

import id.siginjai.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Counts officials' reports anew and holds the result against what is kept, changing nothing. */
@ApplicationScoped
class ReadStandings {

    private final Tallies tallies;
    private final EndedRounds endedRounds;
    private final StrikePolicies policies;
    private final Reports reports;
    private final EntityManager database;

    ReadStandings(
            Tallies tallies,
            EndedRounds endedRounds,
            StrikePolicies policies,
            Reports reports,
            EntityManager database) {
        this.tallies = tallies;
        this.endedRounds = endedRounds;
        this.policies = policies;
        this.reports = reports;
        this.database = database;
    }

    /**
     * In order of official, one more than the page shows.
     *
     * @param except whom the asker must not know of
     */
    @Transactional
    List<StandingResponse> page(PageRequest page, Collection<UUID> except) {
        // A page as of one moment: a report that is filed meanwhile must not look like a difference.
        database.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                .executeUpdate();
        return tallies.page(page, except).stream()
                .map(this::standing)
                .map(StandingResponse::of)
                .toList();
    }

    private Standing standing(Tally tally) {
        var byRound = reports.about(tally.officialId()).stream().collect(groupingBy(Report::round));
        var ended = endedRounds.of(tally.officialId());
        var recounted = new TreeMap<Integer, Verdict>();
        for (var round : ended) recounted.put(round.round(), judge(round.policyVersion(), byRound.get(round.round())));
        recounted.put(tally.round(), judge(tally.policyVersion(), byRound.get(tally.round())));
        return new Standing(tally, ended, recounted);
    }

    private Verdict judge(int policyVersion, List<Report> round) {
        return policies.version(policyVersion).judge(round == null ? List.of() : round);
    }
}
