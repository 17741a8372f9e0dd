package id.siginjai.complaint;

import static io.restassured.RestAssured.given;

import id.siginjai.testing.As;
import id.siginjai.testing.KeepsPromises;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** A reporter who follows the complaint, with nothing but its receipt. */
public record Reporter(String receipt) {

    public static final String ATTACHMENTS = "/api/v1/my-complaint/attachments";

    private static final String MY_COMPLAINT = "/api/v1/my-complaint";

    public static Reporter of(Filing filing) {
        return new Reporter(filing.receipt());
    }

    public ValidatableResponse reads() {
        return request().get(MY_COMPLAINT).then();
    }

    public ValidatableResponse readsIn(String language) {
        return given().filter(new KeepsPromises())
                .header("Receipt", receipt)
                .header("Accept-Language", language)
                .get(MY_COMPLAINT)
                .then();
    }

    public ValidatableResponse writes(String text) {
        return request()
                .body(Map.of("text", text))
                .post(MY_COMPLAINT + "/messages")
                .then();
    }

    public ValidatableResponse writes(String text, String idempotencyKey) {
        return request()
                .header("Idempotency-Key", idempotencyKey)
                .body(Map.of("text", text))
                .post(MY_COMPLAINT + "/messages")
                .then();
    }

    public ValidatableResponse withdraws() {
        return request().post(MY_COMPLAINT + "/withdrawal").then();
    }

    public ValidatableResponse attaches(byte[] content) {
        return attaches(content, "foto.jpg", "image/jpeg");
    }

    public ValidatableResponse attaches(byte[] content, String name, String type) {
        return form().multiPart("file", name, content, type).post(ATTACHMENTS).then();
    }

    public ValidatableResponse attaches(byte[] content, String idempotencyKey) {
        return form().header("Idempotency-Key", idempotencyKey)
                .multiPart("file", "foto.jpg", content)
                .post(ATTACHMENTS)
                .then();
    }

    /** A form of a browser. */
    public RequestSpecification form() {
        return given().filter(new KeepsPromises()).header("Receipt", receipt).header("Accept-Language", "en");
    }

    public RequestSpecification request() {
        return As.nobody().header("Receipt", receipt);
    }
}
