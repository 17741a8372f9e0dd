package id.siginjai.complaint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class PublicServicesTest {

    private static final String SERVICES = "/api/v1/services/";

    private final String code =
            "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @Test
    void anybodySeesWhatAServiceCostsByLaw() {
        As.nobody()
                .get(SERVICES + "KTP-EL")
                .then()
                .statusCode(200)
                .body("name", equalTo("KTP elektronik"))
                .body("officialTariff", equalTo(0))
                .body("legalBasis", equalTo("UU 24/2013, Pasal 79A"));
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        var first = As.nobody().get("/api/v1/services?limit=2").then().statusCode(200);
        var next = first.extract().<String>path("next");

        var codes = As.nobody()
                .get("/api/v1/services?limit=2&cursor=" + next)
                .then()
                .statusCode(200);

        assertThat(codes.extract().<String>path("items[0].code"))
                .isGreaterThan(first.extract().<String>path("items[1].code"));
    }

    @Test
    void aServiceIsPutIntoTheCatalogueAndChanged() {
        var created = put(As.role("organisasi"), null, "{\"name\":\"Layanan %s\"}".formatted(code))
                .statusCode(201)
                .body("offered", equalTo(true))
                .extract();

        put(
                        As.leadInspector(),
                        created.header("ETag"),
                        "{\"name\":\"Layanan %s\",\"officialTariff\":5000,\"offered\":false}".formatted(code))
                .statusCode(200)
                .body("officialTariff", equalTo(5000))
                .body("offered", equalTo(false));
    }

    @Test
    void whoReadAnOlderVersionIsRefused() {
        var etag = put(As.role("organisasi"), null, "{\"name\":\"Layanan %s\"}".formatted(code))
                .statusCode(201)
                .extract()
                .header("ETag");
        put(As.role("organisasi"), etag, "{\"name\":\"Layanan %s!\"}".formatted(code))
                .statusCode(200);

        Refused.with(
                412, "precondition-failed", put(As.role("organisasi"), etag, "{\"name\":\"X %s\"}".formatted(code)));
        Refused.with(
                428, "precondition-required", put(As.role("organisasi"), null, "{\"name\":\"X %s\"}".formatted(code)));
    }

    @Test
    void aNameMeansOneService() {
        Refused.with(409, "conflict", put(As.role("organisasi"), null, "{\"name\":\"ktp  ELEKTRONIK\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{\"name\":\" \"}",
                "{\"name\":\"A\",\"officialTariff\":-1}",
                "{\"name\":\"A\",\"officialTariff\":1000000001}",
                "{\"name\":\"A\",\"price\":1}",
            })
    void whatIsNoServiceIsRefused(String body) {
        Refused.with(400, "validation", put(As.role("organisasi"), null, body));
    }

    private ValidatableResponse put(RequestSpecification as, String ifMatch, String body) {
        var request = ifMatch == null ? as : as.header("If-Match", ifMatch);
        return request.body(body).put(SERVICES + code).then();
    }
}
