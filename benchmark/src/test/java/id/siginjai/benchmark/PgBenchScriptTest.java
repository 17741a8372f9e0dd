package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PgBenchScriptTest {

    private static final UUID COMPLAINT = UUID.fromString("ca0165db-9a2f-4c7d-80d5-57dd94b0f895");
    private static final UUID OFFICIAL = UUID.fromString("01980000-0000-7000-8000-000000000000");
    private static final Spread SPREAD = new Spread(0, 1280);
    private static final String HASH = "\\x" + "0f".repeat(32);

    private static final String LOG = """
            siginjai-log 71 complaint PostgreSQL JDBC Driver|LOG:  execute <unnamed>: BEGIN
            siginjai-log 71 complaint PostgreSQL JDBC Driver|LOG:  execute S_1: WITH arriving AS (
            \t    SELECT $1::uuid AS official_id, $2::uuid AS id, $3::bytea AS key_hash, $4::text AS service,
            \t        $6::timestamptz AS filed_at
            \t) -- what follows; stays
            \tINSERT INTO complaint SELECT *, $2, $5, '12:30' FROM arriving
            siginjai-log 99 complaint siginjai-outbox-relay|LOG:  execute S_2: SELECT position FROM outbox
            siginjai-log 71 complaint PostgreSQL JDBC Driver|DETAIL:  Parameters: $1 = '%s', $2 = '%s', $3 = '%s', \
            $4 = 'Surat ''A'' 07:30', $5 = NULL, $6 = '2025-06-20 10:00:00+00'
            siginjai-log 71 complaint PostgreSQL JDBC Driver|LOG:  execute S_3: COMMIT
            """.formatted(OFFICIAL, COMPLAINT, HASH);

    private static List<LoggedStatement> requestIn(String log) {
        return LoggedStatement.allOf(log).stream()
                .filter(statement -> !statement.application().equals("siginjai-outbox-relay"))
                .toList();
    }

    @Test
    void theLogIsReadWithWhatOtherSessionsWroteInBetween() {
        var statements = LoggedStatement.allOf(LOG);
        assertThat(statements).hasSize(4);
        assertThat(statements.get(1).parameters())
                .containsExactly(
                        OFFICIAL.toString(),
                        COMPLAINT.toString(),
                        HASH,
                        "Surat 'A' 07:30",
                        null,
                        "2025-06-20 10:00:00+00");
        assertThat(statements.get(1).sql()).startsWith("WITH arriving AS (\n    SELECT");
        assertThat(statements.get(2).application()).isEqualTo("siginjai-outbox-relay");
        assertThat(statements).extracting(LoggedStatement::isBoundary).containsExactly(true, false, false, true);
    }

    @Test
    void aReadIsRunWithTheValuesThatWereLogged() {
        assertThat(PgBenchScript.reading(requestIn(LOG)).text())
                .contains("'" + OFFICIAL + "'::uuid AS official_id")
                .contains("E'Surat ''A'' 07\\x3a30'::text")
                .contains("NULL, E'12\\x3a30' FROM arriving;")
                .doesNotContain("what follows")
                .doesNotContain("$");
    }

    @Test
    void aLongCiphertextIsReadAsWell() {
        var log = "siginjai-log 71 complaint x|LOG:  execute S_1: SELECT $1\n"
                + "siginjai-log 71 complaint x|DETAIL:  Parameters: $1 = '\\x" + "0f".repeat(20_000) + "'\n";
        assertThat(LoggedStatement.allOf(log).get(0).parameters().get(0)).hasSize(40_002);
    }

    @Test
    void aReportIsFiledInTheRoundTripsOfTheDriver() {
        assertThat(PgBenchScript.filing(requestIn(LOG), COMPLAINT, OFFICIAL, SPREAD)
                        .text())
                .contains("\n\\startpipeline\nBEGIN;\nWITH arriving")
                .endsWith("FROM arriving;\n\\endpipeline\nCOMMIT;\n");
    }

    @Test
    void aStatementAloneCommitsByItself() {
        assertThat(PgBenchScript.filingAlone(requestIn(LOG), COMPLAINT, OFFICIAL, SPREAD)
                        .text())
                .endsWith("FROM arriving;\n")
                .doesNotContain("BEGIN", "COMMIT", "pipeline");
    }

    @Test
    void whatStaysTheSameIsSentWithEachReportAndItIsFiledNow() {
        var script = PgBenchScript.filing(requestIn(LOG), COMPLAINT, OFFICIAL, SPREAD);
        assertThat(script.text())
                .contains(":value0::text AS service", "NULL, E'12\\x3a30' FROM", "now()::timestamptz AS filed_at")
                .doesNotContain("2025-06-20");
        assertThat(script.values()).containsExactly(Map.entry("value0", "Surat 'A' 07:30"));
    }

    @Test
    void severalStatementsOfOneTransactionStayOne() {
        var two = LOG.replace(
                "siginjai-log 71 complaint PostgreSQL JDBC Driver|LOG:  execute S_3: COMMIT",
                "siginjai-log 71 complaint PostgreSQL JDBC Driver|LOG:  execute S_4: SELECT 1\n"
                        + "siginjai-log 71 complaint PostgreSQL JDBC Driver|LOG:  execute S_3: COMMIT");
        assertThat(PgBenchScript.reading(requestIn(two)).text())
                .startsWith("BEGIN;\n")
                .endsWith("SELECT 1;\nCOMMIT;\n");
        assertThat(PgBenchScript.reading(
                                requestIn(two.replace("BEGIN", "SELECT 0").replace("COMMIT", "SELECT 2")))
                        .text())
                .doesNotContain("BEGIN");
    }

    @Test
    void idsAndHashesAreNewInEachTransactionAndAlikeWhereverTheyStand() {
        var script = PgBenchScript.filing(requestIn(LOG), COMPLAINT, OFFICIAL, SPREAD)
                .text();
        assertThat(script)
                .startsWith("\\set official random(0, 1279)\n")
                .contains("lpad(to_hex(:official::bigint), 12, '0'))::uuid::uuid AS official_id")
                .doesNotContain(COMPLAINT.toString())
                .doesNotContain(HASH);
        var id = "encode(int8send(:random0::bigint) || int8send(:random1::bigint), 'hex')::uuid";
        assertThat(script.split(Pattern.quote(id), -1)).hasSize(3);
        assertThat(script)
                .contains("\\set random1 random(", "\\set random3 random(")
                .doesNotContain("random4");
    }

    @Test
    void reportsThatCommitTogetherNameTheirOfficialsInAscendingOrder() {
        var script = PgBenchScript.filingTogether(requestIn(LOG), COMPLAINT, OFFICIAL, SPREAD, 64)
                .text();
        assertThat(script)
                .contains("\\set official_0 random(0, 19)\n", "\\set official_63 random(1260, 1279)\n")
                .contains("\n\\startpipeline\nBEGIN;\nWITH arriving")
                .endsWith("COMMIT;\n\\endpipeline\n");
        assertThat(script.split("INSERT INTO complaint", -1)).hasSize(65);
    }

    @Test
    void aStatementForManyReportsIsRunWithOne() {
        var log = """
                siginjai-log 71 complaint x|LOG:  execute S_1: SELECT $1::uuid[] AS complaint_id_of_each, \
                $2::uuid[] AS official_id_of_each, $3::bytea[] AS key_hash_of_each, $4::text[] AS service_of_each, \
                $5::text[] AS channel_of_each, $6::timestamptz[] AS filed_at_of_each, $7::text AS of_all, \
                $8::text[] AS reporter_of_each
                siginjai-log 71 complaint x|DETAIL:  Parameters: $1 = '{%s}', $2 = '{%s}', $3 = '{"\\%s"}', \
                $4 = '{"Surat \\"A\\""}', $5 = '{NULL}', $6 = '{"2025-06-20 10:00:00+00"}', $7 = '{not an array}', \
                $8 = '{""}'
                """.formatted(COMPLAINT, OFFICIAL, HASH);

        var script = PgBenchScript.filingAlone(requestIn(log), COMPLAINT, OFFICIAL, SPREAD);

        assertThat(script.text())
                .contains("ARRAY[encode(", "))::uuid]::uuid[] AS official_id_of_each", "))]::bytea[] AS key_hash")
                .contains("ARRAY[:value0]::text[] AS service", "ARRAY[NULL]::text[] AS channel", "ARRAY[now()]::")
                .contains(" :value1::text AS of_all", "ARRAY['']::text[] AS reporter");
        assertThat(script.values()).isEqualTo(Map.of("value0", "Surat \"A\"", "value1", "{not an array}"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{}", "{1,2}", "{\"a\",\"b\"}", "1"})
    void whatIsNotOfOneReportIsNotTakenForOne(String array) {
        assertThatThrownBy(() -> SqlText.onlyElement(array)).isInstanceOf(Untrustworthy.class);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {"plain, 'plain'", "it's, 'it''s'", "10:30, E'10\\x3a30'", "\\x0f, E'\\\\x0f'", ", NULL"})
    void aLiteralHoldsNothingThatPgbenchTakesForAVariable(String value, String literal) {
        assertThat(SqlText.literal(value)).isEqualTo(literal);
    }
}
