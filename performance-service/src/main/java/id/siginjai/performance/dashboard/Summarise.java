package id.siginjai.performance.dashboard;

import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.achievements.AchievementSummary;
import id.siginjai.performance.achievements.Achievements;
import id.siginjai.performance.achievements.Band;
import id.siginjai.performance.achievements.Predicate;
import id.siginjai.performance.dashboard.SummaryResponse.AchievementCounts;
import id.siginjai.performance.dashboard.SummaryResponse.InnovationCounts;
import id.siginjai.performance.dashboard.SummaryResponse.PredicateCounts;
import id.siginjai.performance.dashboard.SummaryResponse.UnitCounts;
import id.siginjai.performance.innovations.Innovations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** The city's year in a few numbers. */
@ApplicationScoped
class Summarise {

    private final CountCity countCity;
    private final Achievements achievements;
    private final Innovations innovations;
    private final Clock clock;

    Summarise(CountCity countCity, Achievements achievements, Innovations innovations, Clock clock) {
        this.countCity = countCity;
        this.achievements = achievements;
        this.innovations = innovations;
        this.clock = clock;
    }

    SummaryResponse year(int year, LocalDate cutoff) {
        var achieved = achievements.summary(year);
        var counts = countCity.of(year, CityTime.dayOf(clock.instant()));
        return new SummaryResponse(
                year,
                new UnitCounts(counts.unitsOpen(), achieved.unitsPromised(), achieved.unitsScored()),
                counts.agreements(),
                scores(achieved),
                predicates(achieved),
                innovations(cutoff),
                counts.inspections(),
                counts.rotations());
    }

    private static AchievementCounts scores(AchievementSummary achieved) {
        var bands = achieved.bands();
        return new AchievementCounts(
                achieved.scored(),
                achieved.mean(),
                bands.getOrDefault(Band.VERY_HIGH, 0L),
                bands.getOrDefault(Band.HIGH, 0L),
                bands.getOrDefault(Band.MEDIUM, 0L),
                bands.getOrDefault(Band.LOW, 0L),
                bands.getOrDefault(Band.VERY_LOW, 0L));
    }

    private static PredicateCounts predicates(AchievementSummary achieved) {
        var people = achieved.predicates();
        return new PredicateCounts(
                people.getOrDefault(Predicate.VERY_GOOD, 0L),
                people.getOrDefault(Predicate.GOOD, 0L),
                people.getOrDefault(Predicate.NEEDS_IMPROVEMENT, 0L),
                people.getOrDefault(Predicate.POOR, 0L),
                people.getOrDefault(Predicate.VERY_POOR, 0L));
    }

    private InnovationCounts innovations(LocalDate cutoff) {
        var owed = innovations.fulfilment(cutoff);
        return new InnovationCounts(cutoff, owed.daysLeft(), owed.obliged(), owed.fulfilled(), owed.asleep());
    }
}
