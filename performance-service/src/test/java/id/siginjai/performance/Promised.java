package id.siginjai.performance;

import id.siginjai.testing.As;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes agreements for tests, as clerks and parties make them: by HTTP. */
public final class Promised {

    /** The sample city's head of Kecamatan Paal Merah, superior of all kelurahan that tests make. */
    public static final UUID CAMAT = UUID.fromString("0197a2e1-da80-73d8-81f1-eda9a5475add");

    private Promised() {}

    /** A lurah of a new kelurahan. */
    public static UUID lurah() {
        return lurahOf(Organisation.unit());
    }

    public static UUID lurahOf(String unit) {
        return head(unit, "SUPERVISOR", "IV.a");
    }

    /** The head of a new agency, whose superior is the mayor. */
    public static UUID agencyHead() {
        var unit = Organisation.unit();
        As.personnel()
                .header("If-Match", "\"0\"")
                .body(Organisation.unit("Dinas " + unit, "DEPARTMENT", "15.71"))
                .put("/api/v1/units/" + unit)
                .then()
                .statusCode(200);
        return head(unit, "JPT_PRATAMA", "II.b");
    }

    private static UUID head(String unit, String level, String echelon) {
        var registration = Organisation.registration(unit);
        var position = Organisation.positionOf(registration);
        position.put("title", "Kepala " + unit);
        position.put("level", level);
        position.put("echelon", echelon);
        position.put("headsUnit", true);
        return Organisation.official(registration);
    }

    /** A content that will be accepted; alter it to see what is not. */
    public static Map<String, Object> request(UUID official, int year) {
        return new HashMap<>(Map.of(
                "year",
                year,
                "officialId",
                official,
                "objectives",
                List.of(
                        objective(
                                "Meningkatnya kualitas pelayanan",
                                indicator("Indeks kepuasan masyarakat", "indeks", 88.5, 60),
                                lowerIsBetter(indicator("Lama pengurusan", "hari", 3, 15))),
                        objective("Meningkatnya partisipasi warga", indicator("Rembuk warga", "kali", 12, 25))),
                "programmes",
                List.of(new HashMap<>(Map.of("name", "Program Pelayanan", "budget", 1_250_000_000L)))));
    }

    public static Map<String, Object> objective(String statement, Object... indicators) {
        return new HashMap<>(Map.of("statement", statement, "indicators", new ArrayList<>(List.of(indicators))));
    }

    public static Map<String, Object> indicator(String name, String unit, Number target, Number weight) {
        return new HashMap<>(
                Map.of("name", name, "unit", unit, "target", target, "polarity", "HIGHER_IS_BETTER", "weight", weight));
    }

    public static Map<String, Object> lowerIsBetter(Map<String, Object> indicator) {
        indicator.put("polarity", "LOWER_IS_BETTER");
        return indicator;
    }

    /** The indicator of a request, to be altered. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> indicatorOf(Map<String, Object> request, int objective, int indicator) {
        var objectives = (List<Map<String, Object>>) request.get("objectives");
        return ((List<Map<String, Object>>) objectives.get(objective).get("indicators")).get(indicator);
    }

    public static ValidatableResponse post(Map<String, Object> request) {
        return As.role("organisasi").body(request).post("/api/v1/agreements").then();
    }

    public static String draft(UUID official, int year) {
        return draft(request(official, year));
    }

    public static String draft(Map<String, Object> request) {
        return post(request).statusCode(201).extract().path("id");
    }

    public static String submitted(UUID official, int year) {
        return submitted(request(official, year));
    }

    public static String submitted(Map<String, Object> request) {
        var id = draft(request);
        step(id, "submission").statusCode(200);
        return id;
    }

    /** Signed by everybody, in the order of the roles. */
    public static String signed(UUID official, int year) {
        return signed(request(official, year));
    }

    public static String signed(Map<String, Object> request) {
        return signedByAll(submitted(request));
    }

    public static String signedByAll(String id) {
        var agreement = get(id).statusCode(200).extract();
        signAs(official(agreement.path("officialId")), id).statusCode(200);
        String superior = agreement.path("superiorId");
        signAs(superior == null ? "walikota" : official(superior), id).statusCode(200);
        signAs("wakil-walikota", id).statusCode(200);
        signAs("sekda", id).statusCode(200);
        return id;
    }

    /** By the organisation office. */
    public static ValidatableResponse step(String id, String step) {
        return As.role("organisasi")
                .post("/api/v1/agreements/" + id + "/" + step)
                .then();
    }

    public static String official(Object id) {
        return "kepala-unit officialId=" + id;
    }

    /** @param who a role, or {@link #official} */
    public static ValidatableResponse signAs(String who, String id) {
        return As.role(who).post("/api/v1/agreements/" + id + "/signatures").then();
    }

    public static ValidatableResponse get(String id) {
        return As.role("organisasi").get("/api/v1/agreements/" + id).then();
    }

    public static ValidatableResponse amend(String id, String reason) {
        return As.role("organisasi")
                .body(Map.of("reason", reason, "note", "Perubahan APBD"))
                .post("/api/v1/agreements/" + id + "/amendments")
                .then();
    }
}
