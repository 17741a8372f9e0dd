package id.siginjai.complaint;

import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siginjai.testing.As;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** A report as a resident's browser sends it. */
public final class Filing {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode body = JSON.createObjectNode();

    private Filing() {
        body.put("narrative", "Petugas loket meminta uang agar surat saya selesai hari itu juga.");
    }

    /** Anonymous, and nothing but what must be said. */
    public static Filing about(UUID official) {
        return new Filing().with("officialId", official.toString());
    }

    public static Filing aboutPost(String unitCode, String positionTitle) {
        return new Filing().with("unitCode", unitCode).with("positionTitle", positionTitle);
    }

    public static Filing aboutSomebody(String description) {
        return new Filing().with("accusedDescription", description);
    }

    /** Everything that a report can tell. */
    public static Filing full(UUID official) {
        var filing = about(official)
                .with("unitCode", "15.71.11.1006")
                .with("positionTitle", "Lurah")
                .with("accusedDescription", "Berkacamata, di loket dua")
                .with("service", "Surat pengantar KTP")
                .with("incidentDate", "2025-06-24")
                .with("channel", "IN_PERSON")
                .with("place", "Kantor kelurahan, loket dua")
                .by("Budi Santoso", "0812-3456-7890", "budi@example.com");
        filing.body
                .putObject("demand")
                .put("outcome", "PAID")
                .put("amountDemanded", 150_000)
                .put("amountPaid", 100_000)
                .put("officialTariff", 0);
        return filing;
    }

    public Filing with(String field, String value) {
        body.put(field, value);
        return this;
    }

    public Filing byPhone(String phone) {
        return by(null, phone, null);
    }

    public Filing byEmail(String email) {
        return by(null, null, email);
    }

    public Filing by(String name, String phone, String email) {
        var reporter = body.putObject("reporter");
        if (name != null) reporter.put("name", name);
        if (phone != null) reporter.put("phone", phone);
        if (email != null) reporter.put("email", email);
        return this;
    }

    /** Anything else of the body. */
    public ObjectNode body() {
        return body;
    }

    public ValidatableResponse send() {
        return As.nobody().body(body.toString()).post("/api/v1/complaints").then();
    }

    public ValidatableResponse sendWithKey(String idempotencyKey) {
        return As.nobody()
                .header("Idempotency-Key", idempotencyKey)
                .body(body.toString())
                .post("/api/v1/complaints")
                .then();
    }

    /** Files it and gives the receipt. */
    public String receipt() {
        return send().statusCode(201).extract().path("receipt");
    }

    /** Files it and gives the complaint's id. */
    public UUID filed() {
        return UUID.fromString(send().statusCode(201)
                .body("receipt", matchesPattern("[0-9]{16}"))
                .extract()
                .path("id"));
    }
}
