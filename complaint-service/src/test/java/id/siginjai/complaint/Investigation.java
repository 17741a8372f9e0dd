package id.siginjai.complaint;

import id.siginjai.testing.As;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A complaint in an inspector's hands. */
public final class Investigation {

    private final UUID complaint;

    private Investigation(UUID complaint) {
        this.complaint = complaint;
    }

    public static Investigation of(UUID complaint) {
        return new Investigation(complaint);
    }

    public static String path(UUID complaint, String part) {
        return "/api/v1/complaints/" + complaint + "/" + part;
    }

    /** Through these statuses, each of which must be allowed. */
    public Investigation led(String... statuses) {
        for (var status : statuses) leadTo(As.inspector(), status).statusCode(200);
        return this;
    }

    public ValidatableResponse leadTo(RequestSpecification inspector, String status) {
        return inspector
                .body("{\"status\": \"%s\"}".formatted(status))
                .post(path(complaint, "status"))
                .then();
    }

    public ValidatableResponse accuse(RequestSpecification inspector, UUID official) {
        return inspector
                .body("{\"officialId\": \"%s\"}".formatted(official))
                .post(path(complaint, "accused"))
                .then();
    }

    public ValidatableResponse join(RequestSpecification inspector, UUID original) {
        return inspector
                .body("{\"of\": \"%s\"}".formatted(original))
                .post(path(complaint, "duplicate"))
                .then();
    }

    public ValidatableResponse get(RequestSpecification inspector, String part) {
        return inspector.get(path(complaint, part)).then();
    }
}
