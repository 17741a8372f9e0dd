package id.siginjai.performance.jobfit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a cycle finds: computed from the records while it is open, read from what was sealed once it is closed. */
@ApplicationScoped
class FitResults {

    private final ScoreRepository scores;
    private final ResultRepository results;
    private final CollectEvidence collectEvidence;
    private final FitJson json;

    FitResults(ScoreRepository scores, ResultRepository results, CollectEvidence collectEvidence, FitJson json) {
        this.scores = scores;
        this.results = results;
        this.collectEvidence = collectEvidence;
        this.json = json;
    }

    /**
     * A candidate's.
     *
     * @param missing assessors who have not scored the candidate
     * @param seal null while the cycle is open
     */
    record Found(SealedResult.Content content, List<String> missing, String seal) {

        UUID officialId() {
            return content.evidence().officialId();
        }
    }

    FitRules rulesOf(FitCycle cycle) {
        return json.read(cycle.rules(), FitRules.class);
    }

    /** Those that the cycle names, else whoever was scored; in order of id. */
    List<UUID> candidatesOf(FitCycle cycle, List<AssessorScore> given) {
        var candidates = cycle.namesCandidates()
                ? cycle.candidates().stream()
                : given.stream().map(AssessorScore::officialId);
        return candidates
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
    }

    /** Of those candidates, in order of id. */
    List<Found> of(FitCycle cycle) {
        return cycle.isClosed() ? sealed(cycle) : computed(cycle);
    }

    List<Found> computed(FitCycle cycle) {
        var rules = rulesOf(cycle);
        var given = scores.ofCycle(cycle.id());
        Map<UUID, List<AssessorScore>> byOfficial =
                given.stream().collect(Collectors.groupingBy(AssessorScore::officialId));
        return candidatesOf(cycle, given).stream()
                .map(official -> {
                    var own = byOfficial.getOrDefault(official, List.of());
                    var content = SealedResult.Content.of(collectEvidence.of(official, cycle, own), rules);
                    return new Found(content, missing(cycle, own), null);
                })
                .toList();
    }

    private List<Found> sealed(FitCycle cycle) {
        return results.ofCycle(cycle.id()).stream()
                .map(result ->
                        new Found(json.read(result.content(), SealedResult.Content.class), List.of(), result.sha256()))
                .sorted(Comparator.comparing(found -> found.officialId().toString()))
                .toList();
    }

    private static List<String> missing(FitCycle cycle, List<AssessorScore> own) {
        var missing = cycle.panel().stream().map(PanelMember::assessor).collect(Collectors.toCollection(TreeSet::new));
        own.forEach(score -> missing.remove(score.assessor()));
        return List.copyOf(missing);
    }

    /** Who has how many candidates left, as {@code asesor-3 (2)}. */
    static Stream<String> left(List<Found> found) {
        Map<String, Long> left = found.stream()
                .flatMap(each -> each.missing().stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return left.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + " (" + each.getValue() + ")");
    }
}
