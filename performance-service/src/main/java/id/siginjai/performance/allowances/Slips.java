package id.siginjai.performance.allowances;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.performance.organisation.Officials;
import id.siginjai.performance.organisation.Post;
import id.siginjai.performance.organisation.SanctionFacts;
import id.siginjai.performance.organisation.SanctionLevel;
import id.siginjai.performance.organisation.Sanctions;
import id.siginjai.performance.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Works out slips, from what is recorded and from what would be. */
@ApplicationScoped
class Slips {

    private static final Set<Integer> TERMS = Set.of(6, 9, 12);
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final AllowanceRateRepository rates;
    private final AllowanceMonthRepository months;
    private final Officials officials;
    private final Sanctions sanctions;
    private final Settings settings;

    Slips(
            AllowanceRateRepository rates,
            AllowanceMonthRepository months,
            Officials officials,
            Sanctions sanctions,
            Settings settings) {
        this.rates = rates;
        this.months = months;
        this.officials = officials;
        this.sanctions = sanctions;
        this.settings = settings;
    }

    /** @throws Conflict naming what the month lacks: a post, a rate, or what personnel found */
    SlipResponse of(UUID officialId, YearMonth month) {
        var post = postIn(officialId, month);
        var rate = rateFor(post, month);
        var found = months.findByIdOptional(AllowanceMonth.Key.of(officialId, month))
                .orElseThrow(() -> new Conflict("allowance.month-not-recorded", month));
        var policy = settings.of(AllowanceSettings.POLICY, month.getYear());
        var sanction = SanctionCut.of(month, sanctions.of(officialId));
        var cutPercent = sanction.map(at -> policy.value().mediumSanctionCut()).orElse(0);
        var sum = AllowanceArithmetic.of(
                policy.value(), rate.amount(), found.productivity(), found.discipline(), cutPercent);
        return new SlipResponse(
                officialId,
                month,
                post.title(),
                post.level(),
                post.unitCode(),
                post.unitKind(),
                rate.amount(),
                rate.from(),
                found.productivity(),
                policy.value().productivityShare(),
                sum.productivityPart(),
                found.discipline(),
                policy.value().disciplineShare(),
                sum.disciplinePart(),
                sanction.map(SanctionFacts::id).orElse(null),
                cutPercent,
                sum.cut(),
                sum.amount(),
                policy.version());
    }

    /** What a medium sanction of that term would cut, if the official goes on as in the last recorded month. */
    PreviewResponse preview(UUID officialId, LocalDate from, int term) {
        if (!TERMS.contains(term)) throw new Invalid("months", "allowance.term");
        var to = from.plusMonths(term).minusDays(1);
        var considered = new SanctionFacts(null, SanctionLevel.MEDIUM, false, from, to);
        var last = months.latest(officialId, YearMonth.from(to));
        var productivity = last.map(AllowanceMonth::productivity).orElse(FULL);
        var discipline = last.map(AllowanceMonth::discipline).orElse(FULL);
        var each = Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .limit(term + 1L)
                .filter(month -> SanctionCut.of(month, List.of(considered)).isPresent())
                .map(month -> previewOf(officialId, month, productivity, discipline))
                .toList();
        var total = each.stream().mapToLong(PreviewResponse.Month::cut).sum();
        return new PreviewResponse(officialId, from, to, productivity, discipline, each, total);
    }

    private PreviewResponse.Month previewOf(
            UUID officialId, YearMonth month, BigDecimal productivity, BigDecimal discipline) {
        var rate = rateFor(postIn(officialId, month), month);
        var policy = settings.of(AllowanceSettings.POLICY, month.getYear()).value();
        var sum = AllowanceArithmetic.of(policy, rate.amount(), productivity, discipline, policy.mediumSanctionCut());
        return new PreviewResponse.Month(month, sum.beforeCut(), sum.cut(), sum.amount());
    }

    private Post postIn(UUID officialId, YearMonth month) {
        if (!officials.isKnown(officialId)) throw new NotFound("official.unknown");
        return officials.postOn(officialId, month.atDay(1)).orElseThrow(() -> new Conflict("allowance.no-post", month));
    }

    private AllowanceRate rateFor(Post post, YearMonth month) {
        return rates.inForce(post.unitKind(), post.level(), month)
                .orElseThrow(() -> new Conflict("allowance.no-rate", post.level(), post.unitKind(), month));
    }
}
