package id.siginjai.acceptance;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.embedded.Service;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Residents do not sign in, so they are not to notice that nobody can. */
@AcceptanceTest
class IdentityProviderAwayIT {

    private static final String STAFF_ONLY = "/api/v1/complaints";

    private final City city;
    private final Map<String, String> inspectorate;

    IdentityProviderAwayIT(City city) {
        this.city = city;
        this.inspectorate = Map.of("Authorization", "Bearer " + city.token("inspektorat"));
    }

    @Test
    void whoIsStartedWithoutItServesThePublicAndServesStaffOnceItIsThere() throws IOException {
        // given
        var issuer = city.keycloak().issuer();
        try (var proxy = new TcpProxy(issuer.getPort())) {
            proxy.cut();
            var throughTheProxy = URI.create("http://127.0.0.1:" + proxy.port() + issuer.getPath());
            var settings = Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", throughTheProxy.toString());
            try (var instance = city.another(Service.COMPLAINT, settings, "complaint-service-alone")) {
                var service = new Wire(instance.awaitReady().baseUri());
                // when
                var filed = service.post("/api/v1/complaints", inspectorate, Reports.json(UUID.randomUUID()));
                var listed = service.get(STAFF_ONLY, inspectorate);
                // then
                assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
                assertThat(service.get("/api/v1/officials", inspectorate).statusCode())
                        .isEqualTo(200);
                assertThat(listed.statusCode()).as(listed.body()).isEqualTo(503);
                assertThat(listed.headers().firstValueAsLong("Retry-After")).isPresent();
                assertThat(listed.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/problem+json");
                // and when
                proxy.restore();
                // then
                await().atMost(ofSeconds(20))
                        .untilAsserted(() -> assertThat(
                                        service.get(STAFF_ONLY, inspectorate).statusCode())
                                .isEqualTo(200));
            }
        }
    }

    @Test
    void whoHasMetItBeforeKnowsItsUsersWithoutIt() {
        // given
        var service = city.wire(Service.COMPLAINT);
        assertThat(service.get(STAFF_ONLY, inspectorate).statusCode()).isEqualTo(200);
        city.keycloak().freeze();
        try {
            // when
            var listed = service.get(STAFF_ONLY, inspectorate);
            var filed = service.post("/api/v1/complaints", inspectorate, Reports.json(UUID.randomUUID()));
            // then
            assertThat(listed.statusCode()).isEqualTo(200);
            assertThat(filed.statusCode()).isEqualTo(201);
        } finally {
            city.keycloak().thaw();
        }
    }
}
