package id.siginjai.performance.jobfit;

import id.siginjai.performance.achievements.Predicate;
import id.siginjai.performance.innovations.InnovationStanding;
import id.siginjai.performance.organisation.SanctionLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Evidence for tests of the rules: a head with a good year, an innovation on trial and a clean record; alter it. */
class Candidates {

    private static final UUID OFFICIAL = UUID.fromString("0197a2e1-da80-7208-ac29-a531da10b6d4");
    static final UUID AGREEMENT = new UUID(1, 1);
    static final UUID INNOVATION = new UUID(2, 2);

    private boolean owes = true;
    private Evidence.YearsWork work = new Evidence.YearsWork(AGREEMENT, 2025, Predicate.GOOD, new BigDecimal("3.5"));
    private Evidence.BestInnovation innovation = best(InnovationStanding.TRIAL);
    private Evidence.Inspected inspected = new Evidence.Inspected(4, 3);
    private final List<Evidence.SanctionGiven> sanctions = new ArrayList<>();
    private final List<Evidence.PanelScore> panel = new ArrayList<>();

    static Candidates candidate() {
        return new Candidates();
    }

    Candidates owing(boolean owesInnovation) {
        owes = owesInnovation;
        return this;
    }

    Candidates worked(Predicate predicate, String leap) {
        work = new Evidence.YearsWork(AGREEMENT, 2025, predicate, leap == null ? null : new BigDecimal(leap));
        return this;
    }

    Candidates withoutAgreement() {
        work = null;
        return this;
    }

    /** @param standing null for none */
    Candidates innovated(InnovationStanding standing) {
        innovation = standing == null ? null : best(standing);
        return this;
    }

    Candidates inspected(int inspections, int withoutFinding) {
        inspected = new Evidence.Inspected(inspections, withoutFinding);
        return this;
    }

    Candidates sanctioned(int id, SanctionLevel level, boolean served) {
        sanctions.add(new Evidence.SanctionGiven(
                new UUID(3, id), level, LocalDate.of(2024, 1, id), LocalDate.of(2024, 6, 30), served));
        return this;
    }

    Candidates scored(String assessor, String competency, String interview) {
        panel.add(new Evidence.PanelScore(assessor, new BigDecimal(competency), new BigDecimal(interview)));
        return this;
    }

    /** What was read in another order. */
    Candidates shuffled() {
        Collections.reverse(panel);
        Collections.reverse(sanctions);
        return this;
    }

    Evidence evidence() {
        return new Evidence(
                OFFICIAL,
                new Evidence.PostHeld(new UUID(4, 4), "Lurah", "15.71.11.1006", owes),
                work,
                innovation,
                sanctions,
                inspected,
                panel);
    }

    private static Evidence.BestInnovation best(InnovationStanding standing) {
        return new Evidence.BestInnovation(INNOVATION, "Antar surat", standing, LocalDate.of(2025, 3, 1));
    }
}
