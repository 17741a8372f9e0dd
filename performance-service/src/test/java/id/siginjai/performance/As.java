package id.siginjai.performance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A request in somebody's name. */
public final class As {

    private As() {}

    public static RequestSpecification nobody() {
        return given().filter(new KeepsPromises()).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    public static RequestSpecification role(String role) {
        return nobody().header("Authorization", TestTokens.SCHEME + role);
    }

    /** Personnel, who may change the organisation. */
    public static RequestSpecification personnel() {
        return role("bkpsdmd");
    }

    public static RequestSpecification mayor() {
        return role("walikota");
    }

    /** Somebody with that role who is that official as well. */
    public static RequestSpecification official(String role, UUID officialId) {
        return nobody().header("Authorization", TestTokens.SCHEME + role + " " + officialId);
    }
}
