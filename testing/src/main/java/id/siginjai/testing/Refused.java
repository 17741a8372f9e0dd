package id.siginjai.testing;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;

/** Expects an answer to be a problem of the house. */
public final class Refused {

    private Refused() {}

    public static ValidatableResponse with(int status, String type, ValidatableResponse answer) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:siginjai:problem:" + type))
                .body("status", equalTo(status))
                .body("title", not(emptyOrNullString()));
    }

    public static ValidatableResponse asInvalid(String field, ValidatableResponse answer) {
        return with(400, "validation", answer).body("violations.field", hasItem(field));
    }

    public static ValidatableResponse asConflict(String detail, ValidatableResponse answer) {
        return with(409, "conflict", answer).body("detail", equalTo(detail));
    }
}
