package id.siginjai.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the file says; that Keycloak understands it so is shown by whoever signs in. */
class SandboxRealmTest {

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper().readTree(getClass().getResourceAsStream("/siginjai-realm.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "walikota, walikota",
        "wakil-walikota, wakil-walikota",
        "sekda, sekda",
        "bkpsdmd, bkpsdmd",
        "organisasi, organisasi",
        "bappeda, bappeda",
        "asesor, asesor",
        "asesor-2, asesor",
        "asesor-3, asesor",
        "asesor-4, asesor",
        "asesor-5, asesor",
        "inspektorat, inspektorat",
        "inspektorat-2, inspektorat",
        "inspektorat-lead, inspektorat-lead",
        "kadis, kepala-unit",
        "camat, kepala-unit",
        "lurah, kepala-unit"
    })
    void aUserSignsInWithItsNameAsPassword(String name, String role) {
        var user = named("users", "username", name);

        assertThat(user.at("/credentials/0/value").asText()).isEqualTo(name);
        assertThat(user.get("realmRoles")).extracting(JsonNode::asText).containsExactly(role);
        // Without these Keycloak asks the user to complete the account instead of giving a token.
        assertThat(user.get("email").asText()).isNotBlank();
        assertThat(user.get("firstName").asText()).isNotBlank();
        assertThat(user.get("lastName").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "kadis, 0197a2e1-da80-7a0d-be1b-94e883545c68, DISDUKCAPIL",
        "camat, 0197a2e1-da80-73d8-81f1-eda9a5475add, 15.71.11",
        "lurah, 0197a2e1-da80-7208-ac29-a531da10b6d4, 15.71.11.1006"
    })
    void headsOfUnitsAreOfficialsOfTheSampleCity(String name, String officialId, String unit) {
        var user = named("users", "username", name);

        assertThat(user.at("/attributes/officialId/0").asText()).isEqualTo(officialId);
        assertThat(user.at("/attributes/unit/0").asText()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"siginjai-cli", "city-dashboard"})
    void everyTokenSaysWhoAskedInWhatRoleAndThatItIsOfTheSandbox(String client) {
        var claims = StreamSupport.stream(
                        named("clients", "clientId", client)
                                .get("protocolMappers")
                                .spliterator(),
                        false)
                .map(mapper -> mapper.at("/config/claim.name").asText())
                .toList();

        assertThat(claims).contains("officialId", "unit", "realm_access.roles", "sandbox");
    }

    @Test
    void theDashboardIsAMachineWithASecret() {
        var client = named("clients", "clientId", "city-dashboard");

        assertThat(client.get("publicClient").asBoolean()).isFalse();
        assertThat(client.get("secret").asText()).isEqualTo("city-dashboard");
        assertThat(named("users", "serviceAccountClientId", "city-dashboard")
                        .at("/realmRoles/0")
                        .asText())
                .isEqualTo("dashboard");
    }

    private JsonNode named(String list, String field, String name) {
        return StreamSupport.stream(realm.get(list).spliterator(), false)
                .filter(one -> one.path(field).asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among the " + list));
    }
}
