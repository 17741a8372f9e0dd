package id.siginjai.complaint.strikes;

import id.siginjai.testing.As;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;

/** The explanation of an official's count, as the inspectorate gets it. */
final class Counted {

    private Counted() {}

    static ValidatableResponse strikes(UUID official) {
        return As.inspector()
                .get("/api/v1/officials/" + official + "/strikes")
                .then()
                .statusCode(200);
    }

    static int count(UUID official) {
        return strikes(official).extract().path("count");
    }

    static List<String> whys(UUID official) {
        return strikes(official).extract().path("complaints.why");
    }

    static List<String> ids(UUID official) {
        return strikes(official).extract().path("complaints.id");
    }
}
