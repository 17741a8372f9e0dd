package id.siginjai.performance.achievements;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.siginjai.performance.agreements.AgreementFacts;
import id.siginjai.performance.agreements.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the other features may ask about achievements. */
@ApplicationScoped
public class Achievements {

    private final Agreements agreements;
    private final AssessmentRepository assessments;
    private final ScoreAgreement scoreAgreement;
    private final CountAchievements countAchievements;

    Achievements(
            Agreements agreements,
            AssessmentRepository assessments,
            ScoreAgreement scoreAgreement,
            CountAchievements countAchievements) {
        this.agreements = agreements;
        this.assessments = assessments;
        this.scoreAgreement = scoreAgreement;
        this.countAchievements = countAchievements;
    }

    /** Of what the official promised for the year; empty where no agreement of it is in force or was closed. */
    public Optional<AchievementFacts> ofOfficial(UUID officialId, int year) {
        return agreements.inForceOf(officialId, year).map(this::facts);
    }

    /** The same for several; who promised nothing is absent. */
    public Map<UUID, AchievementFacts> ofOfficials(Collection<UUID> officialIds, int year) {
        return officialIds.stream()
                .distinct()
                .flatMap(official -> ofOfficial(official, year).stream())
                .collect(toMap(AchievementFacts::officialId, identity()));
    }

    /** Of what was promised for the unit by whoever heads it. */
    public Optional<AchievementFacts> ofUnit(String unitCode, int year) {
        return agreements.inForceOfUnit(unitCode, year).map(this::facts);
    }

    /** The same of every unit, by code; units whose head promised nothing are absent. */
    public Map<String, UnitAchievement> ofUnits(int year) {
        return countAchievements.units(year);
    }

    /** Counts over all agreements of the year. */
    public AchievementSummary summary(int year) {
        return countAchievements.summary(year);
    }

    private AchievementFacts facts(AgreementFacts agreement) {
        var scored = scoreAgreement.of(agreement);
        var assessment = assessments.of(agreement);
        return new AchievementFacts(
                agreement.id(),
                agreement.officialId(),
                agreement.unitCode(),
                agreement.year(),
                scored.total().score(),
                scored.band(),
                scored.total().leap(),
                assessment.map(Assessment::workResult).orElse(null),
                assessment.map(Assessment::behaviour).orElse(null),
                assessment.map(Assessment::predicate).orElse(null));
    }
}
