package id.siginjai.performance.jobfit;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.time.Ids;
import id.siginjai.performance.organisation.Officials;
import id.siginjai.performance.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Function;

/** Opens a cycle with its panel, by the rules that hold for its year. */
@ApplicationScoped
class OpenCycle {

    private final FitCycleRepository cycles;
    private final Officials officials;
    private final Settings settings;
    private final FitJson json;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Clock clock;

    OpenCycle(
            FitCycleRepository cycles,
            Officials officials,
            Settings settings,
            FitJson json,
            Idempotency idempotency,
            CurrentUser user,
            Clock clock) {
        this.cycles = cycles;
        this.officials = officials;
        this.settings = settings;
        this.json = json;
        this.idempotency = idempotency;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    UUID open(CycleRequest request, String idempotencyKey) {
        return idempotency.once("openCycle", idempotencyKey, request, () -> open(request), Function.identity());
    }

    private Idempotency.Created<UUID> open(CycleRequest request) {
        var setting = settings.of(FitSettings.JOB_FIT, request.year());
        var rules =
                request.criteria() == null ? setting.value() : setting.value().withWeights(request.criteria());
        requireAllWeights(rules);
        requireCutoff(request);
        requirePanel(request, rules.panel());
        requireCandidates(request);
        var id = Ids.timeOrdered();
        var opened = new FitCycle.StepBy(user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var kept = new FitCycle.Rules(setting.version(), json.write(rules));
        cycles.persistAndFlush(new FitCycle(id, request, kept, opened));
        return new Idempotency.Created<>(id, id);
    }

    private static void requireAllWeights(FitRules rules) {
        var sum = FitRules.sumOf(rules.weights());
        if (sum != FitRules.ALL) throw new Invalid("criteria", "job-fit.weights", sum);
    }

    private static void requireCutoff(CycleRequest request) {
        var end = YearMonth.of(request.year(), request.month()).atEndOfMonth();
        if (request.cutoff().isAfter(end) || !request.cutoff().isAfter(end.minusYears(1))) {
            throw new Invalid("cutoff", "job-fit.cutoff");
        }
    }

    private static void requirePanel(CycleRequest request, PanelRule rule) {
        var users = new HashSet<String>();
        for (int i = 0; i < request.panel().size(); i++) {
            var name = request.panel().get(i).user();
            if (!users.add(name)) throw new Invalid("panel[" + i + "].user", "job-fit.assessor-twice", name);
        }
        var size = request.panel().size();
        var internal = (int)
                request.panel().stream().filter(CycleRequest.Assessor::internal).count();
        var fault = rule.faultOf(size, internal);
        if (fault == null) return;
        throw switch (fault) {
            case SIZE -> new Invalid("panel", "job-fit.panel-size", rule.sizesInWords(), size);
            case INTERNAL ->
                new Invalid(
                        "panel", "job-fit.panel-internal", rule.internalPercent(), rule.mostInternalOf(size), internal);
        };
    }

    private void requireCandidates(CycleRequest request) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < request.candidates().size(); i++) {
            var field = "candidates[" + i + "]";
            var official = request.candidates().get(i);
            if (!seen.add(official)) throw new Invalid(field, "job-fit.candidate-twice");
            if (!officials.isKnown(official)) throw new Invalid(field, "official.unknown");
            if (officials.postOn(official, request.cutoff()).isEmpty())
                throw new Invalid(field, "job-fit.without-post");
        }
    }
}
