package id.siginjai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The containers are those that the rest of the repository speaks of. */
class ComposeTest {

    private final ComposeFile compose = new ComposeFile();

    @Test
    void imagesAreOfTheVersionsThatTheBuildUses() {
        var build = Repository.text("pom.xml");

        assertThat(version(build, "postgres-binaries")).startsWith(tag("postgres", "postgres") + ".");
        assertThat(version(build, "kafka")).isEqualTo(tag("kafka", "apache/kafka"));
        assertThat(version(build, "kafka")).isEqualTo(tag("topics", "apache/kafka"));
        assertThat(version(build, "keycloak")).startsWith(tag("keycloak", "quay.io/keycloak/keycloak") + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"performance-service", "complaint-service"})
    void aServiceIsConfined(String name) {
        var service = compose.service(name);

        assertThat(service.path("user").asText()).matches("[1-9]\\d+:[1-9]\\d+");
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(ComposeFile.texts(service.path("tmpfs")))
                .singleElement()
                .asString()
                .startsWith("/tmp:size=");
        assertThat(ComposeFile.texts(service.path("cap_drop"))).containsExactly("ALL");
        assertThat(ComposeFile.texts(service.path("security_opt"))).contains("no-new-privileges:true");
        assertThat(service.path("privileged").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"performance-service, 8080", "complaint-service, 8081"})
    void aServiceIsReachedAndCheckedAtThePortThatItListensOn(String name, String ofTheContract) {
        var service = compose.service(name);
        var port = new ServiceSettings(name).inProduction("quarkus.http.port").orElse("8080");
        var check = ComposeFile.joined(service.at("/healthcheck/test"));

        assertThat(port).isEqualTo(ofTheContract);
        assertThat(ComposeFile.texts(service.path("ports")).map(ComposeFile::withDefaults))
                .containsExactly(port + ":" + port);
        assertThat(check).startsWith("CMD bash -c ").contains("/dev/tcp/127.0.0.1/" + port, " /q/health/ready ");
        assertThat(Repository.text(name + "/Dockerfile")).contains("\nEXPOSE " + port + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"performance-service", "complaint-service"})
    void aServiceIsBuiltFromItsOwnDockerfileForTheUserThatRunsIt(String name) {
        var service = compose.service(name);
        var dockerfile = Repository.text(service.at("/build/dockerfile").asText());
        var images = Pattern.compile("(?m)^FROM (\\S+)").matcher(dockerfile).results();

        assertThat(service.at("/build/context").asText()).isEqualTo(".");
        assertThat(service.at("/build/dockerfile").asText()).isEqualTo(name + "/Dockerfile");
        assertThat(images.map(found -> found.group(1)))
                .containsExactly(
                        "docker.io/library/maven:3.9-eclipse-temurin-25", "docker.io/library/eclipse-temurin:25-jre");
        assertThat(dockerfile).contains("\nUSER " + service.path("user").asText() + "\n");
        assertThat(dockerfile.lines().filter(line -> line.contains("/target/")))
                .isNotEmpty()
                .allMatch(line -> line.contains("/src/" + name + "/target/quarkus-app/"));
    }

    @Test
    void whatRunsIsLimitedCheckedAndStartedAgain() {
        assertThat(compose.services())
                .allSatisfy((name, service) ->
                        assertThat(service.path("mem_limit").asText()).as(name).matches("\\d+[mg]"));
        assertThat(compose.services()).allSatisfy((name, service) -> {
            if (name.equals("topics")) return; // runs once
            assertThat(service.path("restart").asText()).as(name).isEqualTo("unless-stopped");
            assertThat(service.at("/healthcheck/test")).as(name).isNotEmpty();
            assertThat(service.at("/healthcheck/start_period").asText())
                    .as(name)
                    .isNotEmpty();
        });
    }

    @Test
    void dataIsKeptInNamedVolumes() {
        var mounts = Map.of(
                "postgres", "postgres-data:/var/lib/postgresql/data",
                "kafka", "kafka-data:/var/lib/kafka/data",
                "complaint-service", "evidence-data:/var/lib/siginjai/evidence",
                "keycloak", "keycloak-data:/opt/keycloak/data");

        mounts.forEach((service, mount) -> {
            assertThat(ComposeFile.texts(compose.service(service).path("volumes")))
                    .contains(mount);
            assertThat(compose.volumes().has(mount.substring(0, mount.indexOf(':'))))
                    .as(mount)
                    .isTrue();
        });
        assertThat(compose.volumes()).hasSize(mounts.size());
        assertThat(compose.environment("kafka")).containsEntry("KAFKA_LOG_DIRS", "/var/lib/kafka/data");
    }

    @Test
    void whatIsMountedFromTheRepositoryIsThere() {
        var files = compose.services().values().stream()
                .flatMap(service -> ComposeFile.texts(service.path("volumes")))
                .filter(mount -> mount.startsWith("./"))
                .toList();

        assertThat(files).isNotEmpty().allSatisfy(mount -> {
            assertThat(mount).endsWith(":ro");
            assertThat(Repository.file(mount.substring(2, mount.indexOf(':')))).isRegularFile();
        });
    }

    @Test
    void servicesWaitForTheirDatabaseAndTheTopicsButNotForTheIdentityProvider() {
        for (var name : List.of("performance-service", "complaint-service")) {
            assertThat(conditions(compose.service(name)))
                    .isEqualTo(Map.of("postgres", "service_healthy", "topics", "service_completed_successfully"));
        }
        assertThat(conditions(compose.service("topics"))).isEqualTo(Map.of("kafka", "service_healthy"));
    }

    @Test
    void topicsAreThoseOfTheAsyncApiDocument() {
        JsonNode channels = new ObjectMapper()
                .valueToTree(new Yaml().<Object>load(Repository.text("contracts/asyncapi.yaml")))
                .path("channels");
        var made =
                Pattern.compile("(?m)^create (\\S+) (\\d+)").matcher(Repository.text("deploy/kafka/create-topics.sh"));

        assertThat(made.results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(2))))
                .isEqualTo(channels.valueStream()
                        .map(channel -> channel.at("/bindings/kafka"))
                        .collect(Collectors.toMap(
                                topic -> topic.path("topic").asText(),
                                topic -> topic.path("partitions").asText())));
        assertThat(compose.environment("kafka")).containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }

    @Test
    void aTokenThatWasFetchedOnTheHostIsAcceptedInside() throws IOException {
        var keycloak = compose.environment("keycloak");
        var published = ComposeFile.joined(compose.service("keycloak").path("ports"));
        var realm = new ObjectMapper()
                .readTree(Repository.file("deploy/keycloak/siginjai-realm.json").toFile());

        // The issuer is the published address, whoever asks; keys are fetched at the address that was asked.
        assertThat(published)
                .isEqualTo("127.0.0.1:" + keycloak.get("KC_HOSTNAME").replace("http://localhost:", "") + ":8080");
        assertThat(keycloak).containsEntry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        for (var name : List.of("performance-service", "complaint-service")) {
            assertThat(ComposeFile.withDefaults(compose.environment(name).get("QUARKUS_OIDC_AUTH_SERVER_URL")))
                    .isEqualTo(
                            "http://keycloak:8080/realms/" + realm.path("realm").asText());
        }
    }

    private String tag(String service, String image) {
        var written = compose.service(service).path("image").asText();
        assertThat(written).startsWith(image + ":");
        return written.substring(image.length() + 1);
    }

    private static String version(String build, String name) {
        return Pattern.compile("<" + name + "\\.version>([^<]+)<")
                .matcher(build)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> conditions(JsonNode service) {
        return service.path("depends_on").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().path("condition").asText()));
    }
}
