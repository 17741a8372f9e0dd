package id.siginjai.performance.jobfit;

import id.siginjai.kit.audit.HiddenForNow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Nobody reads in the trail what an assessor gave while the panel still scores. */
@ApplicationScoped
class ScoresOfOpenCycles implements HiddenForNow {

    private final ScoreRepository scores;

    ScoresOfOpenCycles(ScoreRepository scores) {
        this.scores = scores;
    }

    @Override
    public Collection<String> resources() {
        return scores.idsOfOpenCycles().stream()
                .map(id -> "assessor-score/" + id)
                .toList();
    }
}
