package id.siginjai.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxSecretsTest {

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource({
        "quarkus.datasource.password, complaint, true",
        "quarkus.datasource.password, performance, true",
        "quarkus.datasource.password, Vq7-long-and-own, false",
        "quarkus.flyway.password, performance_owner, true",
        "quarkus.flyway.password, complaint_owner, true",
        "quarkus.flyway.password, Vq7-long-and-own, false",
        "quarkus.oidc.credentials.secret, city-dashboard, true",
        "siginjai.keys.prf, the published key, true",
        "siginjai.keys.prf, ' the published key ', true",
        "siginjai.keys.prf, an own key, false",
        "siginjai.keys.aead, the published key, true",
    })
    void findsWhatEverybodyCanRead(String setting, String value, boolean found) {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                setting,
                                value,
                                "siginjai.sandbox.keys.prf",
                                "the published key",
                                "siginjai.sandbox.keys.aead",
                                "the published key"),
                        "test",
                        100))
                .build();

        assertThat(new SandboxSecrets(config).published().contains(setting)).isEqualTo(found);
    }
}
