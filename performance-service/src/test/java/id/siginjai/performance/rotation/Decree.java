package id.siginjai.performance.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A decree as a clerk of personnel writes it, and what the organisation looks like afterwards. */
final class Decree {

    static final String DAY = "2025-07-01";
    static final String DAY_BEFORE = "2025-06-30";

    private final Map<String, Object> content = new HashMap<>();
    private final List<Map<String, Object>> moves = new ArrayList<>();

    Decree() {
        content.put("decreeNumber", "SK.821.2/" + UUID.randomUUID());
        content.put("effectiveDate", DAY);
        content.put("moves", moves);
    }

    Decree move(UUID official, String position) {
        moves.add(new HashMap<>(Map.of("officialId", official.toString(), "positionId", position)));
        return this;
    }

    /** Each to the next one's post, and the last one to the first one's. */
    static Decree cycle(List<UUID> officials) {
        var decree = new Decree();
        for (var i = 0; i < officials.size(); i++) {
            decree.move(officials.get(i), postOf(officials.get((i + 1) % officials.size())));
        }
        return decree;
    }

    Decree with(String field, Object value) {
        content.put(field, value);
        return this;
    }

    String number() {
        return (String) content.get("decreeNumber");
    }

    ValidatableResponse post() {
        return post(null);
    }

    ValidatableResponse post(String idempotencyKey) {
        var request = As.personnel().body(content);
        if (idempotencyKey != null) request.header("Idempotency-Key", idempotencyKey);
        return request.post("/api/v1/rotation-decrees").then();
    }

    /** The post held today, or to come. */
    static String postOf(UUID official) {
        return As.personnel()
                .get("/api/v1/officials/" + official)
                .then()
                .statusCode(200)
                .extract()
                .path("position.id");
    }

    static ValidatableResponse appointmentsOf(UUID official) {
        return As.personnel()
                .get("/api/v1/officials/" + official + "/appointments")
                .then()
                .statusCode(200);
    }

    /** A post that nobody holds, of a new unit. */
    static String vacantPost(String level) {
        var position = Organisation.positionOf(Organisation.registration());
        position.put("level", level);
        if (!level.equals("SUPERVISOR")) position.remove("echelon");
        return As.personnel()
                .body(position)
                .post("/api/v1/positions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void assertThatNothingMoved(UUID official) {
        assertThat(appointmentsOf(official).extract().<List<Object>>path("items"))
                .hasSize(1);
        assertThat(appointmentsOf(official).extract().<Object>path("items[0].to"))
                .isNull();
    }
}
