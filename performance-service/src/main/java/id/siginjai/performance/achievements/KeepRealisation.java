package id.siginjai.performance.achievements;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.PreconditionFailed;
import id.siginjai.performance.achievements.Realisation.Subject;
import id.siginjai.performance.achievements.Realisation.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what is told of an indicator, and which of its periods gives the year's value. */
@ApplicationScoped
class KeepRealisation {

    private final RealisationRepository realisations;
    private final CurrentUser user;
    private final Clock clock;

    KeepRealisation(RealisationRepository realisations, CurrentUser user, Clock clock) {
        this.realisations = realisations;
        this.user = user;
        this.clock = clock;
    }

    record Kept(Realisation realisation, boolean created) {}

    /** @param ifMatch needed where something was told of the period */
    @Transactional(Transactional.TxType.MANDATORY)
    Kept keep(Subject subject, Period period, BigDecimal value, String evidence, String ifMatch) {
        realisations.lock(subject.indicatorKey());
        var telling = new Telling(
                plain(value), evidence.strip(), user.name(), clock.instant().truncatedTo(MICROS));
        var all = realisations.of(subject.indicatorKey(), period.year());
        var before = all.stream()
                .filter(realisation -> realisation.period().equals(period))
                .findFirst();
        if (before.isEmpty()) {
            if (ifMatch != null) throw new PreconditionFailed("problem.precondition-failed.detail");
            return new Kept(create(subject, period, telling, all), true);
        }
        new EntityVersion(before.get().version()).require(ifMatch);
        before.get().tellAnew(subject, telling);
        realisations.flush();
        return new Kept(before.get(), false);
    }

    private Realisation create(Subject subject, Period period, Telling telling, List<Realisation> others) {
        var created = new Realisation(subject, period, telling);
        var told = Stream.concat(others.stream().map(Realisation::period), Stream.of(period));
        var decides = Period.decisive(told.toList()).filter(period::equals).isPresent();
        if (decides) {
            others.forEach(other -> other.decide(false));
            realisations.flush(); // before the insert: the index allows one that decides
        }
        created.decide(decides);
        realisations.persistAndFlush(created);
        return created;
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
