package id.siginjai.acceptance;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.embedded.Postgres;
import id.siginjai.embedded.Project;
import id.siginjai.embedded.Service;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Production knows none of the sandbox's secrets, which everybody can read. */
@AcceptanceTest
class ProductionIT {

    private static final String OWN_PASSWORD = "kata-sandi-milik-sendiri";

    private final City city;

    ProductionIT(City city) {
        this.city = city;
    }

    @Test
    void itRefusesToStartWithSecretsOfTheSandbox() throws IOException {
        // given
        var settings = production(sandboxKeys());
        // when
        try (var service = city.another(Service.COMPLAINT, settings, "production-with-sandbox-secrets")) {
            await().atMost(ofSeconds(40)).until(() -> !service.isAlive());
            // then
            assertThat(Files.readString(service.log()))
                    .contains("refusing to start in production with secrets of the sandbox")
                    .contains("quarkus.datasource.password", "quarkus.flyway.password")
                    .contains("siginjai.keys.prf", "siginjai.keys.aead")
                    .doesNotContain(settings.get("SIGINJAI_KEYS_AEAD"))
                    .doesNotContain("Listening on");
        }
    }

    @Test
    void itStartsWithSecretsOfItsOwnAndTakesNoTokenOfTheSandbox() throws IOException, SQLException {
        // given
        var settings = production(freshKeys());
        settings.put("QUARKUS_DATASOURCE_USERNAME", "production");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", OWN_PASSWORD);
        settings.put("QUARKUS_FLYWAY_USERNAME", Postgres.ownerOf("production"));
        settings.put("QUARKUS_FLYWAY_PASSWORD", OWN_PASSWORD);
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", ownDatabase());
        // when
        try (var service = city.another(Service.COMPLAINT, settings, "production-with-own-secrets")) {
            var wire = new Wire(service.awaitReady().baseUri());
            // then
            assertThat(wire.get("/api/v1/officials", Map.of()).statusCode()).isEqualTo(200);
            var token = Map.of("Authorization", "Bearer " + city.token("inspektorat"));
            assertThat(wire.get("/api/v1/complaints", token).statusCode()).isEqualTo(401);
            assertThat(Files.readAllLines(service.log()))
                    .anySatisfy(line -> assertThat(line).startsWith("{").contains("\"message\":"));
        }
    }

    private static Map<String, String> production(Map<String, String> keys) {
        var settings = new HashMap<>(keys);
        settings.put("QUARKUS_PROFILE", "prod");
        return settings;
    }

    private Map<String, String> sandboxKeys() throws IOException {
        var source = Project.root().resolve("service-kit/src/main/resources/META-INF/microprofile-config.properties");
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(source)) {
            properties.load(in);
        }
        return Map.of(
                "SIGINJAI_KEYS_PRF", properties.getProperty("siginjai.sandbox.keys.prf"),
                "SIGINJAI_KEYS_AEAD", properties.getProperty("siginjai.sandbox.keys.aead"));
    }

    /** As {@code ./siginjai keys} prints them for an operator. */
    private static Map<String, String> freshKeys() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), "id.siginjai.embedded.Main", "keys")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var keys = new HashMap<String, String>();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(line -> keys.put(line.split("=", 2)[0], line.split("=", 2)[1]));
        }
        return keys;
    }

    private String ownDatabase() throws SQLException {
        city.postgres().createDatabase("production");
        try (var connection = city.postgres().connectAsSuperuser();
                var statement = connection.createStatement()) {
            for (var role : List.of("production", Postgres.ownerOf("production"))) {
                statement.execute("ALTER ROLE " + role + " PASSWORD '" + OWN_PASSWORD + "'");
            }
        }
        return city.postgres().jdbcUrl("production");
    }
}
