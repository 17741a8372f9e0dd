package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.embedded.TestStack;
import id.siginjai.kit.seal.Seal;
import id.siginjai.performance.Promised;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was signed is what is there, or the seal tells. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AgreementSealTest {

    private static String sealed;

    @Inject
    DataSource database;

    @Test
    void anybodyCanVerifyItWithOtherTools() {
        var id = Promised.signed(Promised.lurah(), 2025);

        var seal = seal(id).statusCode(200).body("valid", equalTo(true)).body("algorithm", equalTo("SHA-256"));

        String content = seal.extract().path("content");
        String sha256 = seal.extract().path("sha256");
        assertThat(Seal.sha256(content)).isEqualTo(sha256);
        assertThat(Seal.ofJson(content).canonicalJson()).isEqualTo(content);
        assertThat(content).contains("\"target\":\"88.5\"", id, "WITNESS_CITY_SECRETARY");
        Promised.get(id).body("seal.sha256", equalTo(sha256));
    }

    @Test
    void itStaysValidWhateverBecomesOfTheAgreement() {
        var lurah = Promised.lurah();
        var original = Promised.signed(lurah, 2025);
        String amendment =
                Promised.amend(original, "STRATEGY_CHANGED").extract().path("id");
        Promised.step(amendment, "submission");
        Promised.signedByAll(amendment);
        Promised.step(amendment, "closure").statusCode(200);

        seal(original).body("valid", equalTo(true));
        seal(amendment).body("valid", equalTo(true));
    }

    @Test
    void whatIsNotSignedByAllHasNone() {
        Refused.with(404, "not-found", seal(Promised.submitted(Promised.lurah(), 2025)));
    }

    /** Even by whoever may switch the database's own guards off. */
    @ParameterizedTest(name = "{0}.{1} where {2} = {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "agreement_indicator | target     | name = 'Rembuk warga' AND agreement_id | 1",
                "agreement_indicator | baseline   | name = 'Rembuk warga' AND agreement_id | 1",
                "agreement_objective | statement  | ordinal = 1 AND agreement_id           | 'Lain'",
                "agreement_programme | budget     | agreement_id                           | budget + 1",
                "agreement_signature | signed_at  | role = 'SECOND_PARTY' AND agreement_id | signed_at + interval '1 ms'",
                "agreement_signature | name       | role = 'FIRST_PARTY' AND agreement_id  | 'Orang Lain'",
                "agreement           | first_title| id                                     | 'Lurah Lain'",
                "agreement           | number     | id                                     | concat(number, 'X')",
            })
    void whoeverAltersTheRecordIsFoundOut(String table, String column, String where, String value) {
        var row = table + " WHERE " + where + " = '" + sealed() + "'";
        var before = read("SELECT " + column + "::text FROM " + row);

        unguarded(table, set(table, column, value, where));

        seal(sealed())
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("recordMatches", equalTo(false))
                .body("copyMatches", equalTo(true));
        unguarded(table, set(table, column, before == null ? "NULL" : "'" + before + "'", where));
        seal(sealed()).body("valid", equalTo(true));
    }

    @Test
    void whoeverAltersTheCopyIsFoundOut() {
        var id = Promised.signed(Promised.lurah(), 2025);

        unguarded(
                "agreement_sealed_copy",
                "UPDATE agreement_sealed_copy SET content = replace(content, '88.5', '8.5') WHERE agreement_id = '" + id
                        + "'");

        seal(id).body("valid", equalTo(false))
                .body("recordMatches", equalTo(true))
                .body("copyMatches", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE agreement_indicator SET target = 1 WHERE agreement_id = '%s'",
                "DELETE FROM agreement_programme WHERE agreement_id = '%s'",
                "DELETE FROM agreement_signature WHERE agreement_id = '%s'",
                "UPDATE agreement SET note = 'X' WHERE id = '%s'",
                "UPDATE agreement SET status = 'DRAFT' WHERE id = '%s'",
                "UPDATE agreement SET digest = repeat('0', 64) WHERE id = '%s'",
                "UPDATE agreement_sealed_copy SET content = '{}' WHERE agreement_id = '%s'",
                "DELETE FROM agreement WHERE id = '%s'",
            })
    void theDatabaseItselfRefusesToAlterWhatIsSigned(String statement) {
        assertThatThrownBy(() -> execute(statement.formatted(sealed())))
                .hasRootCauseInstanceOf(SQLException.class)
                .hasMessageContaining("never changes");
    }

    /** One for all who only look, or put back what they took. */
    private static String sealed() {
        if (sealed == null) sealed = Promised.signed(Promised.lurah(), 2025);
        return sealed;
    }

    private static String set(String table, String column, String value, String where) {
        return "UPDATE %s SET %s = %s WHERE %s = '%s'".formatted(table, column, value, where, sealed());
    }

    private void unguarded(String table, String statement) {
        execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
        try {
            execute(statement);
        } finally {
            execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        }
    }

    /** As the tables' owner, whom no right stops. */
    private void execute(String sql) {
        try (var connection = TestStack.get().postgres().connectAsOwner(Stack.DATABASE);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String read(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse seal(String id) {
        return As.mayor().get("/api/v1/agreements/" + id + "/seal").then();
    }
}
