package id.siginjai.complaint;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** A request in somebody's name. */
public final class As {

    private As() {}

    public static RequestSpecification nobody() {
        return given().filter(new KeepsPromises()).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    /** @param claims each as {@code name=value} */
    public static RequestSpecification role(String role, String... claims) {
        var token = claims.length == 0 ? role : role + ' ' + String.join(" ", claims);
        return nobody().header("Authorization", TestTokens.SCHEME + token);
    }

    public static RequestSpecification inspector() {
        return role("inspektorat", "unit=INSPEKTORAT");
    }

    public static RequestSpecification leadInspector() {
        return role("inspektorat-lead", "unit=INSPEKTORAT");
    }

    public static RequestSpecification mayor() {
        return role("walikota");
    }
}
