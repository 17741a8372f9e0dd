package id.siginjai.performance.jobfit;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.performance.organisation.RotationReason;
import id.siginjai.performance.rotation.Rotations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Closes a cycle: seals every result and marks who is to be rotated, all in one transaction. */
@ApplicationScoped
class CloseCycle {

    private final FitCycleRepository cycles;
    private final ResultRepository results;
    private final FitResults fitResults;
    private final Rotations rotations;
    private final CurrentUser user;
    private final Clock clock;

    CloseCycle(
            FitCycleRepository cycles,
            ResultRepository results,
            FitResults fitResults,
            Rotations rotations,
            CurrentUser user,
            Clock clock) {
        this.cycles = cycles;
        this.results = results;
        this.fitResults = fitResults;
        this.rotations = rotations;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    void close(UUID cycleId) {
        var cycle = cycles.requireToClose(cycleId);
        cycle.status().requireOpen();
        var found = fitResults.computed(cycle);
        requireComplete(found);
        var closed = new FitCycle.StepBy(user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var seals = found.stream().map(each -> seal(cycle, each)).toList();
        cycle.close(SealedCycle.of(cycle, fitResults.rulesOf(cycle), seals).seal(), closed);
        found.stream()
                .map(each -> each.content().result())
                .filter(result -> result.outcome() == Outcome.ROTATE)
                .sorted(Comparator.comparing(FitResult::officialId)) // the order in which everybody locks officials
                .forEach(result -> rotations.mark(result.officialId(), reasons(cycle, result), closed.at()));
        cycles.flush();
    }

    /** The outcome, and beside it the stagnation that made it. */
    private static Map<RotationReason, String> reasons(FitCycle cycle, FitResult result) {
        var reasons = new EnumMap<RotationReason, String>(RotationReason.class);
        reasons.put(RotationReason.JOB_FIT, Explanation.ofMark(cycle, result));
        if (Outcome.isStagnation(result.reasons())) {
            reasons.put(RotationReason.STAGNATION, Explanation.ofStagnation(cycle, result));
        }
        return reasons;
    }

    private SealedCycle.ResultSeal seal(FitCycle cycle, FitResults.Found found) {
        var seal = found.content().seal();
        results.persist(new SealedResult(cycle.id(), found.content().result(), seal));
        return new SealedCycle.ResultSeal(found.officialId(), seal.sha256());
    }

    private static void requireComplete(List<FitResults.Found> found) {
        if (found.isEmpty()) throw new Conflict("job-fit.no-candidates");
        var left = FitResults.left(found).collect(Collectors.joining(", "));
        if (!left.isEmpty()) throw new Conflict("job-fit.scores-missing", left);
    }
}
