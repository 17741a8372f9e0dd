package id.siginjai.performance.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which terms a sanction of a level may have. Source: PP 94/2021, article 8: a reprimand has no term, an allowance is cut
 * for 6, 9 or 12 months, a lower post is held for 12 months; release from a post and dismissal name their own end or none.
 */
record SanctionTerms(SanctionLevel level, boolean demotes, LocalDate from, LocalDate to) {

    private static final Set<Integer> MONTHS_OF_A_CUT = Set.of(6, 9, 12);
    private static final int MONTHS_IN_A_LOWER_POST = 12;

    /** What is wrong with the terms: a field, and the rule's key among the messages. */
    record Fault(String field, String rule) {}

    Optional<Fault> fault() {
        if (to != null && to.isBefore(from)) return fault("to", "sanction.ends-before-it-began");
        if (demotes && level != SanctionLevel.HEAVY) return fault("demotes", "sanction.only-heavy-demotes");
        return switch (level) {
            case LIGHT -> to == null ? Optional.empty() : fault("to", "sanction.reprimand-has-no-term");
            case MEDIUM ->
                MONTHS_OF_A_CUT.stream().anyMatch(this::lasts)
                        ? Optional.empty()
                        : fault("to", "sanction.cut-lasts-6-9-or-12-months");
            case HEAVY ->
                demotes && !lasts(MONTHS_IN_A_LOWER_POST)
                        ? fault("to", "sanction.lower-post-lasts-12-months")
                        : Optional.empty();
        };
    }

    private boolean lasts(int months) {
        return from.plusMonths(months).minusDays(1).equals(to);
    }

    private static Optional<Fault> fault(String field, String rule) {
        return Optional.of(new Fault(field, rule));
    }
}
