package id.siginjai.performance.jobfit;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.performance.achievements.AchievementFacts;
import id.siginjai.performance.achievements.Achievements;
import id.siginjai.performance.innovations.Innovations;
import id.siginjai.performance.inspections.Inspections;
import id.siginjai.performance.organisation.Officials;
import id.siginjai.performance.organisation.Post;
import id.siginjai.performance.organisation.SanctionFacts;
import id.siginjai.performance.organisation.Sanctions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what the city's records say of a candidate up to a cycle's cut-off. */
@ApplicationScoped
class CollectEvidence {

    private final Officials officials;
    private final Achievements achievements;
    private final Innovations innovations;
    private final Sanctions sanctions;
    private final Inspections inspections;

    CollectEvidence(
            Officials officials,
            Achievements achievements,
            Innovations innovations,
            Sanctions sanctions,
            Inspections inspections) {
        this.officials = officials;
        this.achievements = achievements;
        this.innovations = innovations;
        this.sanctions = sanctions;
        this.inspections = inspections;
    }

    Evidence of(UUID officialId, FitCycle cycle, List<AssessorScore> scores) {
        var cutoff = cycle.cutoff();
        var post =
                officials.postOn(officialId, cutoff).orElseThrow(() -> new Conflict("job-fit.candidate-without-post"));
        return new Evidence(
                officialId,
                held(post, cutoff),
                work(officialId, cycle.year()),
                best(post.unitCode(), cutoff),
                sanctions.of(officialId).stream()
                        .filter(sanction -> !sanction.from().isAfter(cutoff))
                        .map(sanction -> given(sanction, cutoff))
                        .toList(),
                inspected(post.unitCode(), cutoff),
                scores.stream()
                        .map(score -> new Evidence.PanelScore(score.assessor(), score.competency(), score.interview()))
                        .toList());
    }

    private Evidence.PostHeld held(Post post, LocalDate cutoff) {
        var owes = post.headsUnit() && innovations.owes(post.unitKind(), cutoff);
        return new Evidence.PostHeld(post.positionId(), post.title(), post.unitCode(), owes);
    }

    /**
     * The predicate of the cycle's year, or of the year before while that year is not assessed yet; the leap likewise, for
     * a year that was not told to its end has none.
     */
    private Evidence.YearsWork work(UUID officialId, int year) {
        var years = Stream.of(year, year - 1)
                .map(each -> achievements.ofOfficial(officialId, each))
                .flatMap(Optional::stream)
                .toList();
        if (years.isEmpty()) return null;
        var assessed = years.stream()
                .filter(facts -> facts.predicate() != null)
                .findFirst()
                .orElse(years.get(0));
        var leap = years.stream()
                .map(AchievementFacts::leap)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Evidence.YearsWork(assessed.agreementId(), assessed.year(), assessed.predicate(), leap);
    }

    private Evidence.BestInnovation best(String unitCode, LocalDate cutoff) {
        return innovations
                .bestOf(unitCode, cutoff)
                .map(best -> new Evidence.BestInnovation(best.id(), best.title(), best.standing(), best.since()))
                .orElse(null);
    }

    private Evidence.Inspected inspected(String unitCode, LocalDate cutoff) {
        var discipline = inspections.disciplineOf(unitCode, cutoff.minusYears(1).plusDays(1), cutoff);
        return new Evidence.Inspected(discipline.inspections(), discipline.withoutFinding());
    }

    private static Evidence.SanctionGiven given(SanctionFacts sanction, LocalDate cutoff) {
        return new Evidence.SanctionGiven(
                sanction.id(), sanction.level(), sanction.from(), sanction.to(), sanction.isServedOn(cutoff));
    }
}
