package id.siginjai.performance;

import id.siginjai.testing.As;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes units, posts and officials for tests, as a clerk makes them: by HTTP. Each is new and bothers no other test. */
public final class Organisation {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private Organisation() {}

    /** The code of a new kelurahan in Paal Merah. */
    public static String unit() {
        var code = "TEST-" + NUMBERS.incrementAndGet();
        As.personnel()
                .body(unit("Kelurahan " + code, "KELURAHAN", "15.71.11"))
                .put("/api/v1/units/" + code)
                .then()
                .statusCode(201);
        return code;
    }

    public static Map<String, Object> unit(String name, String kind, String parentCode) {
        var unit = new HashMap<String, Object>(Map.of("name", name, "kind", kind));
        if (parentCode != null) unit.put("parentCode", parentCode);
        return unit;
    }

    /** A registration that will be accepted; alter it to see what is not. */
    public static Map<String, Object> registration(String unitCode) {
        var number = NUMBERS.incrementAndGet();
        var position = new HashMap<String, Object>(Map.of(
                "title", "Kepala Seksi " + number, "level", "SUPERVISOR", "echelon", "IV.b", "unitCode", unitCode));
        return new HashMap<>(Map.of(
                "nip",
                nip(),
                "name",
                "Pejabat Uji " + number,
                "rank",
                "III/d",
                "position",
                position,
                "since",
                "2024-01-02"));
    }

    public static Map<String, Object> registration() {
        return registration(unit());
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> positionOf(Map<String, Object> registration) {
        return (Map<String, Object>) registration.get("position");
    }

    public static ValidatableResponse register(Map<String, Object> registration) {
        return As.personnel().body(registration).post("/api/v1/officials").then();
    }

    /** The id of a new official. */
    public static UUID official() {
        return official(registration());
    }

    public static UUID official(Map<String, Object> registration) {
        return UUID.fromString(register(registration).statusCode(201).extract().path("id"));
    }

    /** A NIP that nobody had before. */
    public static String nip() {
        var number = NUMBERS.incrementAndGet();
        var born = LocalDate.of(1970, 1, 1).plusDays(number / 900);
        return "%tY%<tm%<td2001011%03d".formatted(born, 1 + number % 900);
    }
}
