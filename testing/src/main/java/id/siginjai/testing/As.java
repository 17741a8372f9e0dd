package id.siginjai.testing;

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

    /** @param claims each as {@code name=value} */
    public static RequestSpecification role(String role, String... claims) {
        var token = claims.length == 0 ? role : role + ' ' + String.join(" ", claims);
        return nobody().header("Authorization", TestTokens.SCHEME + token);
    }

    /** Somebody with that role who is that official as well. */
    public static RequestSpecification official(String role, UUID officialId) {
        return role(role, "officialId=" + officialId);
    }

    public static RequestSpecification mayor() {
        return role("walikota");
    }

    /** Personnel, who may change the organisation. */
    public static RequestSpecification personnel() {
        return role("bkpsdmd");
    }

    public static RequestSpecification inspector() {
        return role("inspektorat", "unit=INSPEKTORAT");
    }

    public static RequestSpecification leadInspector() {
        return role("inspektorat-lead", "unit=INSPEKTORAT");
    }
}
