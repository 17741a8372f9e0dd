package id.siginjai.performance.jobfit;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.performance.organisation.Officials;
import id.siginjai.performance.organisation.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Cycles, scores and results as the API shows them. */
@ApplicationScoped
class CycleViews {

    private final ScoreRepository scores;
    private final FitResults fitResults;
    private final Officials officials;
    private final CurrentUser user;

    CycleViews(ScoreRepository scores, FitResults fitResults, Officials officials, CurrentUser user) {
        this.scores = scores;
        this.fitResults = fitResults;
        this.officials = officials;
        this.user = user;
    }

    CycleResponse of(FitCycle cycle) {
        var given = scores.ofCycle(cycle.id());
        var closed = cycle.closed();
        return new CycleResponse(
                cycle.id(),
                cycle.year(),
                cycle.month(),
                cycle.cutoff(),
                cycle.status(),
                cycle.panel().stream().map(member -> member(member, given)).toList(),
                fitResults.candidatesOf(cycle, given),
                fitResults.rulesOf(cycle).weights(),
                cycle.rulesVersion(),
                cycle.openedBy(),
                cycle.openedAt(),
                closed.map(FitCycle.StepBy::user).orElse(null),
                closed.map(FitCycle.StepBy::at).orElse(null),
                cycle.sha256());
    }

    private static CycleResponse.Member member(PanelMember member, List<AssessorScore> given) {
        var scored = given.stream()
                .filter(score -> score.assessor().equals(member.assessor()))
                .count();
        return new CycleResponse.Member(member.assessor(), member.isInternal(), scored);
    }

    /** Until the closure each assessor sees its own alone. */
    Page<ScoreResponse> scoresOf(FitCycle cycle, PageRequest page) {
        var visible = scores.ofCycle(cycle.id()).stream()
                .filter(score -> cycle.isClosed() || score.assessor().equals(user.name()))
                .filter(after(page, CycleViews::cursorOf))
                .limit(page.fetch())
                .toList();
        return Page.of(visible, page, ScoreResponse::of, CycleViews::cursorOf);
    }

    /** @param only whose results alone; null for everybody's */
    Page<ResultResponse> resultsOf(FitCycle cycle, UUID only, PageRequest page) {
        var found = fitResults.of(cycle).stream()
                .filter(each -> only == null || each.officialId().equals(only))
                .filter(after(page, each -> Cursor.of(each.officialId())))
                .limit(page.fetch())
                .toList();
        var people = officials.findAll(
                found.stream().map(FitResults.Found::officialId).toList());
        return Page.of(
                found,
                page,
                each -> {
                    var person = people.get(each.officialId());
                    return ResultResponse.of(each.content(), nameOf(person), each.missing(), each.seal());
                },
                each -> Cursor.of(each.officialId()));
    }

    private static String nameOf(Person person) {
        return person == null ? null : person.name();
    }

    private static Cursor cursorOf(AssessorScore score) {
        return Cursor.of(score.officialId(), score.assessor());
    }

    /** Rows come in the order of their keys as text. */
    private static <T> Predicate<T> after(PageRequest page, Function<T, Cursor> cursorOf) {
        return page.cursor()
                .<Predicate<T>>map(last -> row ->
                        String.join("\n", cursorOf.apply(row).keys()).compareTo(String.join("\n", last.keys())) > 0)
                .orElse(row -> true);
    }
}
