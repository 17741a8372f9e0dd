package id.siginjai.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The first half of the year: what the heads promise, sign, and amend. */
final class Promises {

    private final Offices offices;
    private final Narrator narrator;
    private final LocalDate today;
    private final Map<Head, String> agreements = new EnumMap<>(Head.class);

    Promises(Offices offices, Narrator narrator, LocalDate today) {
        this.offices = offices;
        this.narrator = narrator;
        this.today = today;
    }

    /** What a head promises: an indicator with what was reached the year before and what is to be reached. */
    private record Promise(String objective, String indicator, String measure, double reached, double target) {}

    private static final Map<Head, Promise> MADE = Map.of(
            Head.KADIS,
            new Promise(
                    "Meningkatnya kualitas pelayanan administrasi kependudukan",
                    "Cakupan kepemilikan identitas kependudukan digital",
                    "persen",
                    22.1,
                    35),
            Head.CAMAT,
            new Promise("Meningkatnya kualitas pelayanan kecamatan", "Indeks kepuasan masyarakat", "poin", 84.2, 88),
            Head.LURAH,
            new Promise(
                    "Meningkatnya kualitas pelayanan kelurahan",
                    "Surat keterangan selesai pada hari yang sama",
                    "persen",
                    61,
                    90));

    /** @return the agreement in force of each head */
    Map<Head, String> tell() {
        loadBaselines();
        draftAndSign();
        holdCeremony();
        verifySeal();
        amend();
        return agreements;
    }

    private void loadBaselines() {
        narrator.say("The organisation office (organisasi) tells what was reached the year before: the yardstick");
        for (var head : Head.values()) {
            var promise = MADE.get(head);
            var baseline = Map.<String, Object>of(
                    "year",
                    today.getYear() - 1,
                    "unitCode",
                    head.unit,
                    "name",
                    promise.indicator(),
                    "unit",
                    promise.measure(),
                    "value",
                    promise.reached(),
                    "evidence",
                    "LKjIP 2024");
            narrator.ok(office("organisasi").post("/baselines", baseline), 201);
        }
    }

    private void draftAndSign() {
        narrator.say("It drafts the agreements of the year; each head submits and signs its own");
        for (var head : Head.values()) {
            var drafted = narrator.ok(
                    office("organisasi")
                            .post("/agreements", content(head, MADE.get(head).target())),
                    201);
            agreements.put(head, drafted.get("id").asText());
            step(head.user, head, "submission");
            step(head.user, head, "signatures");
        }
        narrator.say("The camat is the lurah's superior and signs; deputy mayor and city secretary bear witness");
        for (var user : List.of("camat", "wakil-walikota", "sekda")) step(user, Head.LURAH, "signatures");
        expectSigned(Head.LURAH);
    }

    private void holdCeremony() {
        narrator.say("At the Aula Grha Siginjai the mayor signs all others at once, before the two witnesses");
        hold("Penandatanganan Perjanjian Kinerja", List.of(Head.KADIS, Head.CAMAT));
    }

    private void hold(String title, List<Head> heads) {
        var onTheTable = new ArrayList<String>();
        heads.forEach(head -> onTheTable.add(agreements.get(head)));
        var ceremony = narrator.ok(
                office("organisasi")
                        .post(
                                "/ceremonies",
                                Map.of(
                                        "title",
                                        title,
                                        "place",
                                        "Aula Grha Siginjai",
                                        "date",
                                        today.toString(),
                                        "agreementIds",
                                        onTheTable)),
                201);
        var path = "/ceremonies/" + ceremony.get("id").asText() + "/countersignature";
        for (var user : List.of("walikota", "wakil-walikota", "sekda"))
            narrator.ok(office(user).post(path), 200);
        heads.forEach(this::expectSigned);
    }

    private void verifySeal() {
        narrator.say("With the last signature the content is sealed; whoever doubts it can check");
        var seal = narrator.ok(office("organisasi").get("/agreements/" + agreements.get(Head.KADIS) + "/seal"), 200);
        narrator.expect(seal.get("valid").asBoolean(), "the seal holds");
    }

    private void amend() {
        narrator.say(
                "In the middle of the year the budget moved, so the civil registry's agreement is amended and signed again");
        var before = agreements.get(Head.KADIS);
        var amendment = narrator.ok(
                office("organisasi")
                        .post(
                                "/agreements/" + before + "/amendments",
                                Map.of(
                                        "reason", "STRATEGY_CHANGED",
                                        "note", "Pergeseran anggaran pada Perubahan APBD")),
                201);
        agreements.put(Head.KADIS, amendment.get("id").asText());
        var path = "/agreements/" + agreements.get(Head.KADIS);
        var draft = office("organisasi").get(path);
        narrator.ok(office("organisasi").put(path, draft.etag(), content(Head.KADIS, 40)), 200);
        step("kadis", Head.KADIS, "submission");
        step("kadis", Head.KADIS, "signatures");
        hold("Penandatanganan Perjanjian Kinerja Perubahan", List.of(Head.KADIS));
        var changes = narrator.ok(office("organisasi").get(path + "/changes"), 200);
        narrator.expect(changes.at("/indicators/0/after/target").asDouble() == 40, "the target moved to 40");
        var superseded = narrator.ok(office("organisasi").get("/agreements/" + before), 200);
        narrator.expect(superseded.get("status").asText().equals("SUPERSEDED"), "the first one is superseded");
    }

    private void step(String user, Head head, String step) {
        narrator.ok(office(user).post("/agreements/" + agreements.get(head) + "/" + step), 200);
    }

    private void expectSigned(Head head) {
        JsonNode agreement = narrator.ok(office("organisasi").get("/agreements/" + agreements.get(head)), 200);
        narrator.expect(agreement.get("status").asText().equals("SIGNED"), head.user + "'s agreement is signed");
    }

    private Map<String, Object> content(Head head, double target) {
        var promise = MADE.get(head);
        var indicator = Map.<String, Object>of(
                "name",
                promise.indicator(),
                "unit",
                promise.measure(),
                "target",
                target,
                "polarity",
                "HIGHER_IS_BETTER",
                "weight",
                100);
        return Map.of(
                "year",
                today.getYear(),
                "officialId",
                head.officialId,
                "objectives",
                List.of(Map.of("statement", promise.objective(), "indicators", List.of(indicator))),
                "programmes",
                List.of(Map.of("name", "Program Pelayanan Publik", "budget", 1_250_000_000L)));
    }

    private Api office(String user) {
        return offices.performance(user);
    }
}
