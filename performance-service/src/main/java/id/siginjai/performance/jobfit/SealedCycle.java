package id.siginjai.performance.jobfit;

import id.siginjai.kit.seal.Seal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What is sealed of a cycle: the panel, the rules, and the seal of each result, so that none can be left out. */
record SealedCycle(
        UUID cycleId,
        int year,
        int month,
        LocalDate cutoff,
        List<Member> panel,
        long rulesVersion,
        FitRules rules,
        List<ResultSeal> results) {

    SealedCycle {
        panel = panel.stream().sorted(Comparator.comparing(Member::user)).toList();
        results = results.stream()
                .sorted(Comparator.comparing(result -> result.officialId().toString()))
                .toList();
    }

    record Member(String user, boolean internal) {}

    record ResultSeal(UUID officialId, String sha256) {}

    static SealedCycle of(FitCycle cycle, FitRules rules, List<ResultSeal> results) {
        return new SealedCycle(
                cycle.id(),
                cycle.year(),
                cycle.month(),
                cycle.cutoff(),
                cycle.panel().stream()
                        .map(member -> new Member(member.assessor(), member.isInternal()))
                        .toList(),
                cycle.rulesVersion(),
                rules,
                results);
    }

    Seal seal() {
        return Seal.of(this);
    }
}
