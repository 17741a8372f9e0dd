package id.siginjai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compose file sets is read, and what is read and has no default is set. */
class ComposeEnvironmentTest {

    private final ComposeFile compose = new ComposeFile();

    @ParameterizedTest
    @ValueSource(strings = {"performance-service", "complaint-service"})
    void everyNameThatIsSetIsReadByTheService(String service) {
        assertThat(compose.environment(service).keySet()).isSubsetOf(new ServiceSettings(service).environmentNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"performance-service", "complaint-service"})
    void whatProductionNeedsIsSet(String service) {
        var required = new ServiceSettings(service).required();

        assertThat(required).contains("siginjai.keys.prf", "quarkus.datasource.password");
        assertThat(compose.environment(service).keySet())
                .containsAll(
                        required.stream().map(ServiceSettings::environmentName).toList())
                .contains("QUARKUS_PROFILE", "QUARKUS_OIDC_AUTH_SERVER_URL", "KAFKA_BOOTSTRAP_SERVERS");
    }

    @Test
    void onlyTheServiceThatSealsHasTheSealingKey() {
        assertThat(compose.environment("complaint-service")).containsKey("SIGINJAI_KEYS_AEAD");
        assertThat(compose.environment("performance-service")).doesNotContainKey("SIGINJAI_KEYS_AEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"performance-service", "complaint-service"})
    void withoutAnEnvFileAServiceIsInTheSandboxWithItsKeys(String service) {
        var environment = compose.environment(service);

        assertThat(ComposeFile.withDefaults(environment.get("QUARKUS_PROFILE"))).isEqualTo("sandbox");
        // Set to nothing they would hide the sandbox's own.
        assertThat(environment.get("SIGINJAI_KEYS_PRF")).isNull();
        assertThat(environment.get("SIGINJAI_CORS_ORIGINS")).isNull();
    }

    @Test
    void everyVariableStandsInTheExampleWithItsDefaultAndTheReverse() {
        var example = Pattern.compile("(?m)^(#?)([A-Z_]+)=(.*)$")
                .matcher(Repository.text(".env.example"))
                .results()
                .collect(Collectors.toMap(
                        line -> line.group(2), line -> line.group(1).isEmpty() ? line.group(3) : ""));

        assertThat(new TreeMap<>(example)).isEqualTo(compose.variables());
    }

    @ParameterizedTest
    @ValueSource(strings = {"performance-service", "complaint-service"})
    void aServiceSignsInToADatabaseThatIsMadeForIt(String service) {
        var environment = compose.environment(service);
        var user = environment.get("QUARKUS_DATASOURCE_USERNAME");
        var made = Pattern.compile("(?m)^create (\\w+) \"\\$(\\w+)\" \"\\$(\\w+)\"$")
                .matcher(Repository.text("deploy/postgres/create-databases.sh"))
                .results()
                .collect(Collectors.toMap(line -> line.group(1), Function.identity()));

        assertThat(environment).containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://postgres:5432/" + user);
        assertThat(made).containsKey(user);
        assertThat(environment).containsEntry("QUARKUS_FLYWAY_USERNAME", user + "_owner");
        assertThat(compose.environment("postgres"))
                .containsEntry(made.get(user).group(2), environment.get("QUARKUS_DATASOURCE_PASSWORD"))
                .containsEntry(made.get(user).group(3), environment.get("QUARKUS_FLYWAY_PASSWORD"));
    }

    @Test
    void theBrokerIsCalledByTheNamesThatItAdvertises() {
        var kafka = compose.environment("kafka");
        var advertised = Pattern.compile("(\\w+)://([^,]+)")
                .matcher(kafka.get("KAFKA_ADVERTISED_LISTENERS"))
                .results()
                .collect(Collectors.toMap(listener -> listener.group(1), listener -> listener.group(2)));

        assertThat(advertised).containsEntry("INSIDE", "kafka:9092");
        assertThat(compose.environment("complaint-service")).containsEntry("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092");
        assertThat(ComposeFile.joined(compose.service("kafka").path("ports")))
                .isEqualTo("127.0.0.1:" + advertised.get("OUTSIDE").replace("localhost:", "") + ":19092");
    }
}
