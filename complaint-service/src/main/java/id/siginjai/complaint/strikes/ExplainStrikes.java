package id.siginjai.complaint.strikes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells how the reports of an official's open round add up, and why each of them counts or does not. */
@ApplicationScoped
class ExplainStrikes {

    private final Tallies tallies;
    private final StrikePolicies policies;
    private final Reports reports;
    private final EntityManager database;

    ExplainStrikes(Tallies tallies, StrikePolicies policies, Reports reports, EntityManager database) {
        this.tallies = tallies;
        this.policies = policies;
        this.reports = reports;
        this.database = database;
    }

    record Explanation(UUID officialId, int round, int policyVersion, Verdict verdict) {}

    @Transactional
    Explanation explain(UUID officialId) {
        // Tally and reports as of one moment, and without the tally's lock, which filing needs.
        database.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                .executeUpdate();
        var tally = tallies.findByIdOptional(officialId);
        var round = tally.map(Tally::round).orElse(1);
        var policy = tally.map(t -> policies.version(t.policyVersion()))
                .orElseGet(() -> policies.newest().policy());
        var ofRound = reports.about(officialId).stream()
                .filter(report -> report.round() == round)
                .toList();
        return new Explanation(officialId, round, policy.version(), policy.judge(ofRound));
    }
}
