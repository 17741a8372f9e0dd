package id.siginjai.performance.rotation;

import id.siginjai.performance.Organisation;
import id.siginjai.performance.organisation.RotationReason;
import id.siginjai.testing.As;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Marks without waiting for the broker, so old that the time for a reply is over, and what may be done with a mark. */
final class Stagnation {

    private static final Duration LONG = Duration.ofDays(60);

    private Stagnation() {}

    /** Somebody new who has been in the post for long enough. */
    static UUID official() {
        return official(Organisation.unit());
    }

    static UUID official(String unit) {
        var registration = Organisation.registration(unit);
        registration.put("since", "2020-01-02");
        return Organisation.official(registration);
    }

    /** The id of a mark that the mayor may decide at once. */
    static String mark(Rotations rotations, UUID official, Instant now) {
        QuarkusTransaction.requiringNew()
                .run(() -> rotations.mark(
                        official, RotationReason.STAGNATION, "Tidak ada inovasi terverifikasi", now.minus(LONG)));
        return (String) Marks.of(official).get(0).get("id");
    }

    static String confirmed(Rotations rotations, UUID official, Instant now) {
        var mark = mark(rotations, official, now);
        decide(mark, "CONFIRM").statusCode(200);
        return mark;
    }

    static ValidatableResponse decide(String mark, String decision) {
        return As.mayor()
                .body(Map.of("decision", decision, "reason", "Perlu penyegaran"))
                .post("/api/v1/rotations/" + mark + "/decision")
                .then();
    }

    static ValidatableResponse reply(String mark, UUID official, String text) {
        return As.official("kepala-unit", official)
                .body(Map.of("text", text))
                .post("/api/v1/rotations/" + mark + "/reply")
                .then();
    }
}
