package id.siginjai.performance.agreements;

import id.siginjai.performance.agreements.Warning.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is worth a look in an agreement.
 *
 * @param signedOn null while it is not signed
 * @param dueOn null for an amendment, which no law dates
 * @param holds whether who promises still answers for the post; true for what is past
 */
record Warnings(LocalDate signedOn, LocalDate today, LocalDate dueOn, boolean holds) {

    List<Warning> of(Content content, Map<UUID, BigDecimal> baselines) {
        var found = new ArrayList<Warning>();
        if (isPastDue()) found.add(new Warning(Code.PAST_DUE, null));
        if (!holds) found.add(new Warning(Code.HOLDER_CHANGED, "officialId"));
        if (content.programmes().isEmpty()) found.add(new Warning(Code.NO_PROGRAMME, "programmes"));
        for (int i = 0; i < content.objectives().size(); i++) {
            var indicators = content.objectives().get(i).indicators();
            for (int j = 0; j < indicators.size(); j++) {
                var indicator = indicators.get(j);
                var verdict =
                        TargetRule.of(indicator, baselines.get(indicator.key())).judge();
                if (verdict == TargetRule.Verdict.GOOD) continue;
                var justified = verdict == TargetRule.Verdict.JUSTIFIED;
                found.add(new Warning(
                        justified ? Code.TARGET_WORSE : Code.JUSTIFICATION_MISSING,
                        ContentRules.field(i, j, justified ? "target" : "justification")));
            }
        }
        return List.copyOf(found);
    }

    private boolean isPastDue() {
        return dueOn != null && (signedOn == null ? today : signedOn).isAfter(dueOn);
    }
}
