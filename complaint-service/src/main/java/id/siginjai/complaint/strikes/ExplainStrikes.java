package id.siginjai.complaint.strikes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells how the reports of an official's open round add up, and why each of them counts or does not. */
@ApplicationScoped
class ExplainStrikes {

    /** Each is compared with each, and every text is decrypted for it. */
    private static final int MOST_COMPARED = 50;

    private final Tallies tallies;
    private final StrikePolicies policies;
    private final Reports reports;
    private final Narratives narratives;
    private final EntityManager database;

    ExplainStrikes(
            Tallies tallies, StrikePolicies policies, Reports reports, Narratives narratives, EntityManager database) {
        this.tallies = tallies;
        this.policies = policies;
        this.reports = reports;
        this.narratives = narratives;
        this.database = database;
    }

    /** @param warnings of a round that has reached its threshold, where they were asked for */
    record Explanation(
            UUID officialId, int round, int policyVersion, Verdict verdict, List<Coordination.Warning> warnings) {}

    @Transactional
    Explanation explain(UUID officialId) {
        return explain(officialId, false);
    }

    /** @param compared whether what the reports tell is compared, which is for the inspectorate only */
    @Transactional
    Explanation explain(UUID officialId, boolean compared) {
        // Tally and reports as of one moment, and without the tally's lock, which filing needs.
        database.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                .executeUpdate();
        var tally = tallies.findByIdOptional(officialId);
        var round = tally.map(Tally::round).orElse(1);
        var policy = tally.map(t -> policies.version(t.policyVersion()))
                .orElseGet(() -> policies.newest().policy());
        var openedAt = tally.map(Tally::openedAt).orElse(null);
        var verdict = policy.judge(reports.ofRound(officialId, round, openedAt));
        var warnings = compared && verdict.reached() ? warnings(verdict) : List.<Coordination.Warning>of();
        return new Explanation(officialId, round, policy.version(), verdict, warnings);
    }

    /** Of the reports that made it reach, and of the reporters' further ones. */
    private List<Coordination.Warning> warnings(Verdict verdict) {
        var behind = verdict.judged().stream()
                .filter(judged -> judged.counts() || judged.why() == Why.SAME_REPORTER)
                .map(Verdict.Judged::report)
                .limit(MOST_COMPARED)
                .toList();
        var ids = behind.stream().map(Report::id).toList();
        return Coordination.of(behind, narratives.of(ids));
    }
}
