package id.siginjai.performance.jobfit;

import id.siginjai.kit.problem.NotFound;
import id.siginjai.kit.seal.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Verifies what a closed cycle sealed: the bytes, that the same evidence and rules give the same result again, and that
 * the columns which others read say what was sealed.
 */
@ApplicationScoped
class CheckSeal {

    private final FitCycleRepository cycles;
    private final ResultRepository results;
    private final FitJson json;

    CheckSeal(FitCycleRepository cycles, ResultRepository results, FitJson json) {
        this.cycles = cycles;
        this.results = results;
        this.json = json;
    }

    SealResponse of(UUID cycleId) {
        var cycle = cycles.require(cycleId);
        if (!cycle.isClosed()) throw new NotFound("job-fit.not-closed", cycle.status());
        var content = json.read(cycle.sealedContent(), SealedCycle.class);
        var sealed = content.results().stream()
                .collect(Collectors.toMap(SealedCycle.ResultSeal::officialId, SealedCycle.ResultSeal::sha256));
        var kept = results.ofCycle(cycleId);
        List<UUID> altered = kept.stream()
                .filter(result -> !isIntact(result, sealed.get(result.officialId()), content.rules()))
                .map(SealedResult::officialId)
                .toList();
        var whole = isWhole(cycle, content) && kept.size() == sealed.size();
        return new SealResponse(
                cycle.sha256(), whole && altered.isEmpty(), altered, cycle.sealedContent(), cycle.rulesVersion());
    }

    private boolean isWhole(FitCycle cycle, SealedCycle content) {
        var again = SealedCycle.of(cycle, json.read(cycle.rules(), FitRules.class), content.results());
        return Seal.sha256(cycle.sealedContent()).equals(cycle.sha256())
                && again.seal().sha256().equals(cycle.sha256());
    }

    private boolean isIntact(SealedResult result, String sealed, FitRules rules) {
        if (!Seal.sha256(result.content()).equals(sealed)) return false;
        var content = json.read(result.content(), SealedResult.Content.class);
        return result.says(content.result())
                && SealedResult.Content.of(content.evidence(), rules)
                        .seal()
                        .sha256()
                        .equals(sealed);
    }
}
