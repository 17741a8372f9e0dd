package id.siginjai.embedded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The job fit: five assessors score the heads, the city's own records say the rest, and closing it marks who stagnates. */
final class JobFit {

    /** Three of the five come from outside: at most 45 % may be internal. */
    private static final List<String> PANEL = List.of("asesor", "asesor-2", "asesor-3", "asesor-4", "asesor-5");

    private static final int INTERNAL = 2;

    private final Offices offices;
    private final Narrator narrator;
    private final LocalDate today;

    JobFit(Offices offices, Narrator narrator, LocalDate today) {
        this.offices = offices;
        this.narrator = narrator;
        this.today = today;
    }

    void tell() {
        narrator.say("Personnel opens a job fit with a panel of five");
        var cycle = "/job-fit/cycles/" + open();

        narrator.say("Each assessor scores each head, and sees its own scores only");
        for (var assessor : PANEL) {
            score(cycle, assessor, Head.KADIS, 85, 90);
            score(cycle, assessor, Head.CAMAT, 60, 65);
            score(cycle, assessor, Head.LURAH, 55, 50);
        }

        narrator.say("Closing it seals the results: who has no innovation and did not leap is marked");
        var personnel = offices.performance("bkpsdmd");
        narrator.ok(personnel.post(cycle + "/closure"), 200);
        var results = narrator.ok(personnel.get(cycle + "/results"), 200);
        expect(results.toString(), Head.KADIS, "RETAIN");
        for (var head : Head.values()) {
            var official = narrator.ok(personnel.get("/officials/" + head.officialId), 200);
            var reasons = official.at("/rotation/reasons").toString();
            var marked = reasons.contains("JOB_FIT") && reasons.contains("STAGNATION");
            narrator.expect(
                    marked == (head != Head.KADIS),
                    head.user + (marked ? " is marked for JOB_FIT and STAGNATION" : " is not marked"));
        }
    }

    private String open() {
        var panel = Stream.iterate(0, seat -> seat + 1)
                .limit(PANEL.size())
                .map(seat -> Map.of("user", PANEL.get(seat), "internal", seat < INTERNAL))
                .toList();
        var candidates = Stream.of(Head.values()).map(head -> head.officialId).toList();
        var cycle = Map.<String, Object>of(
                "year", today.getYear(),
                "month", today.getMonthValue(),
                "cutoff", today.toString(),
                "panel", panel,
                "candidates", candidates);
        return narrator.ok(offices.performance("bkpsdmd").post("/job-fit/cycles", cycle), 201)
                .get("id")
                .asText();
    }

    private void score(String cycle, String assessor, Head head, int competency, int interview) {
        var score = Map.<String, Object>of("competency", competency, "interview", interview);
        narrator.ok(offices.performance(assessor).put(cycle + "/scores/" + head.officialId, null, score), 201);
    }

    private void expect(String results, Head head, String outcome) {
        narrator.expect(results.contains(head.officialId) && results.contains(outcome), head.user + ": " + outcome);
    }
}
