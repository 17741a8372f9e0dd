package id.siginjai.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The end of the year: who is marked for rotation (penyegaran), what the mayor decides, and the decree that moves. */
final class Refreshment {

    private static final String NEIGHBOUR = "15.71.11.1003";

    private final Offices offices;
    private final Narrator narrator;
    private final LocalDate today;

    Refreshment(Offices offices, Narrator narrator, LocalDate today) {
        this.offices = offices;
        this.narrator = narrator;
        this.today = today;
    }

    void tell() {
        new JobFit(offices, narrator, today).tell();
        reportTheLurah();
        decline();
        confirm();
        move();
    }

    private void reportTheLurah() {
        narrator.say("Three residents report the lurah: the second way to a mark");
        var residents = new Residents(offices.resident(), narrator);
        for (int i = 0; i < 3; i++) residents.report(Head.LURAH.officialId, null);
        awaitReason(Head.LURAH, "PUNGLI_THRESHOLD");
    }

    private JsonNode awaitReason(Head head, String reason) {
        var mark = new AtomicReference<JsonNode>();
        narrator.awaited(
                () -> {
                    mark.set(official(head).path("rotation"));
                    return mark.get().path("reasons").toString().contains(reason);
                },
                head.user + " is marked for " + reason);
        narrator.ok(offices.performance("bkpsdmd").get("/officials/" + head.officialId), 200);
        return mark.get();
    }

    private void decline() {
        narrator.say("The camat, whom the job fit marked, replies, and the mayor declines: there is a plan");
        var path = "/rotations/" + official(Head.CAMAT).at("/rotation/id").asText();
        var reply = Map.<String, Object>of("text", "Inovasi kami sedang diuji coba di dua kelurahan.");
        narrator.ok(offices.performance("camat").post(path + "/reply", reply), 200);
        decide(path, "DECLINE", "Diberi kesempatan sampai uji coba selesai.");
    }

    private void confirm() {
        narrator.say("The lurah replies, sees of the reports their number and month, and the mayor confirms");
        var path = "/rotations/" + official(Head.LURAH).at("/rotation/id").asText();
        narrator.ok(offices.performance("lurah").get(path), 200);
        var reply = Map.<String, Object>of("text", "Daftar tarif sudah kami pasang di loket sejak Mei.");
        narrator.ok(offices.performance("lurah").post(path + "/reply", reply), 200);
        decide(path, "CONFIRM", "Tiga laporan yang sama; perlu suasana kerja yang baru.");
    }

    private void decide(String path, String decision, String reason) {
        var body = Map.<String, Object>of("decision", decision, "reason", reason);
        narrator.ok(offices.performance("walikota").post(path + "/decision", body), 200);
    }

    private void move() {
        narrator.say("One decree swaps two lurahs: nobody is left without a post");
        var personnel = offices.performance("bkpsdmd");
        var neighbour = personnel.get("/officials?unit=" + NEIGHBOUR).body().at("/items/0");
        var decree = Map.<String, Object>of(
                "decreeNumber", "SK.821.2/114/BKPSDMD",
                "effectiveDate", today.toString(),
                "moves",
                        List.of(
                                move(
                                        Head.LURAH.officialId,
                                        neighbour.at("/position/id").asText()),
                                move(
                                        neighbour.get("id").asText(),
                                        official(Head.LURAH).at("/position/id").asText())));
        narrator.ok(personnel.post("/rotation-decrees", decree), 201);
        var moved = narrator.ok(personnel.get("/officials/" + Head.LURAH.officialId), 200);
        narrator.expect(moved.at("/position/unitCode").asText().equals(NEIGHBOUR), "the lurah has a new post");
        narrator.expect(moved.path("rotation").isMissingNode(), "no mark is open");
        countAnew();
    }

    private void countAnew() {
        narrator.say("The move ends the round: whatever is reported of the lurah from now on counts from nothing");
        var inspectorate = offices.complaint("inspektorat");
        var path = "/officials/" + Head.LURAH.officialId + "/strikes";
        narrator.awaited(() -> inspectorate.get(path).body().get("count").asInt() == 0, "a new round is open");
        new Residents(offices.resident(), narrator).report(Head.LURAH.officialId, null);
        var strikes = narrator.ok(inspectorate.get(path), 200);
        narrator.expect(
                strikes.get("count").asInt() == 1 && strikes.get("round").asInt() > 1, "the first of a new round");
    }

    private static Map<String, String> move(String official, String position) {
        return Map.of("officialId", official, "positionId", position);
    }

    private JsonNode official(Head head) {
        return offices.performance("bkpsdmd")
                .get("/officials/" + head.officialId)
                .body();
    }
}
