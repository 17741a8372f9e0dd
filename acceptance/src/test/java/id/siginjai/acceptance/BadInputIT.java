package id.siginjai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siginjai.embedded.Service;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a call is told as a problem that names the field, and never makes a service fail. */
@AcceptanceTest
class BadInputIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NARRATIVE = "Petugas meminta uang dalam " + Confidential.NARRATIVE + " kemarin.";

    private final City city;
    private final Wire complaints;
    private final Wire performance;

    BadInputIT(City city) {
        this.city = city;
        this.complaints = city.wire(Service.COMPLAINT);
        this.performance = city.wire(Service.PERFORMANCE);
    }

    @ParameterizedTest(name = "{0} := {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "narrative                   | null                  | narrative",
                "narrative                   | \"terlalu pendek\"    | narrative",
                "narrative                   | LONG                  | narrative",
                "narrative                   | 7                     | -",
                "narrative                   | \"NARRATIVE \\u0000\" | narrative",
                "narrative                   | \"NARRATIVE \\u001b\" | narrative",
                "narrative                   | \"NARRATIVE \\ud800\" | narrative",
                "officialId                  | null                  | officialId",
                "officialId                  | \"satu\"              | officialId",
                "service                     | LONG                  | service",
                "service                     | \"a\\u0000b\"         | service",
                "place                       | \"a\\u0000b\"         | place",
                "channel                     | \"PIGEON\"            | channel",
                "incidentDate                | \"2999-01-01\"        | incidentDate",
                "incidentDate                | \"2025-02-30\"        | incidentDate",
                "incidentDate                | \"kemarin\"           | incidentDate",
                "demand                      | []                    | -",
                "demand                      | {\"amountPaid\":-1}   | demand.amountPaid",
                "demand                      | {\"amountPaid\":1.5}  | -",
                "demand                      | {\"amountPaid\":99999999999999999999} | -",
                "demand                      | {\"outcome\":\"NO\"}  | demand.outcome",
                "demand                      | {\"colour\":1}        | demand.colour",
                "reporter                    | {\"phone\":\"12\"}    | reporter.phone",
                "reporter                    | {\"email\":\"x\"}     | reporter.email",
                "reporter                    | {\"name\":\"\\u0000\"}| reporter.name",
                "colour                      | \"red\"               | colour"
            })
    void aReportWithAFaultIsRefused(String field, String value, String named) {
        var body = new HashMap<>(
                Map.of("officialId", quoted(UUID.randomUUID().toString()), "narrative", quoted(NARRATIVE)));
        body.put(field, expanded(value));
        assertProblem(complaints.post("/api/v1/complaints", Map.of(), json(body)), 400, named);
    }

    @ParameterizedTest(name = "{0} := {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "nip      | null                   | nip",
                "nip      | \"123\"                | nip",
                "nip      | \"197013012015011907\" | nip",
                "nip      | \"197001012015013907\" | nip",
                "nip      | 197001012015011907     | -",
                "name     | \" \"                  | name",
                "name     | LONG                   | name",
                "name     | \"a\\u0000b\"          | name",
                "rank     | \"V/z\"                | rank",
                "since    | \"2025-13-01\"         | since",
                "since    | null                   | since",
                "position | null                   | position",
                "position | {}                     | position.title",
                "position | \"Lurah\"              | -",
                "id       | \"satu\"               | id",
                "colour   | \"red\"                | colour"
            })
    void anOfficialWithAFaultIsNotRegistered(String field, String value, String named) {
        var position = "{\"title\":\"Pelaksana\",\"level\":\"STAFF\",\"unitCode\":\"15.71.11.1006\"}";
        var body = new HashMap<>(Map.of(
                "nip", quoted(People.nip()),
                "name", quoted("Seseorang"),
                "rank", quoted("II/c"),
                "since", quoted("2023-02-01"),
                "position", position));
        body.put(field, expanded(value));
        assertProblem(performance.post("/api/v1/officials", personnel(), json(body)), 400, named);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} → {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "POST   | /api/v1/complaints              | Content-Type: application/json | {broken        | 400",
                "POST   | /api/v1/complaints              | Content-Type: application/json | []             | 400",
                "POST   | /api/v1/complaints              | Content-Type: application/json | null           | 400",
                "POST   | /api/v1/complaints              | Content-Type: application/json | -              | 400",
                "POST   | /api/v1/complaints              | Content-Type: text/plain       | {}             | 415",
                "POST   | /api/v1/complaints              | Content-Type: application/json | MEGABYTE       | 413",
                "POST   | /api/v1/complaints              | Idempotency-Key: LONG          | {}             | 400",
                "DELETE | /api/v1/complaints              | Accept: */*                    | -              | 405",
                "GET    | /api/v1/nowhere                 | Accept: */*                    | -              | 404",
                "GET    | /api/v1/officials?limit=0       | Accept: */*                    | -              | 400",
                "GET    | /api/v1/officials?limit=many    | Accept: */*                    | -              | 400",
                "GET    | /api/v1/officials?cursor=AAAA   | Accept: */*                    | -              | 400",
                "GET    | /api/v1/officials?q=%00         | Accept: */*                    | -              | 400",
                "GET    | /api/v1/complaints              | Accept: */*                    | -              | 401",
                "GET    | /api/v1/complaints              | Authorization: Bearer nonsense | -              | 401",
                "GET    | /api/v1/complaints              | Authorization: bkpsdmd         | -              | 403",
                "GET    | /api/v1/complaints/satu         | Authorization: inspektorat     | -              | 404",
                "GET    | /api/v1/complaints?status=LOST  | Authorization: inspektorat     | -              | 400"
            })
    void aCallThatCannotBeServedIsToldWhy(String method, String path, String header, String body, int status) {
        var name = header.substring(0, header.indexOf(':'));
        var value = header.substring(header.indexOf(':') + 1).strip();
        if (name.equals("Authorization") && !value.contains(" ")) value = "Bearer " + city.token(value);
        var sent = "MEGABYTE".equals(body) ? "{\"narrative\":\"" + "a".repeat(1 << 20) + "\"}" : body;
        var headers = Map.of(name, value.equals("LONG") ? "k".repeat(256) : value);
        assertProblem(complaints.send(method, path, headers, sent), status, null);
    }

    @Test
    void anIdempotencyKeyIsForOneBody() {
        // given
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var report = Reports.json(UUID.randomUUID());
        var first = complaints.post("/api/v1/complaints", key, report);
        // when
        var again = complaints.post("/api/v1/complaints", key, report);
        var other = complaints.post("/api/v1/complaints", key, Reports.json(UUID.randomUUID()));
        // then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        Confidential.receipt(parsed(first).get("receipt").asText());
        assertProblem(other, 422, null);
    }

    private Map<String, String> personnel() {
        return Map.of("Authorization", "Bearer " + city.token("bkpsdmd"));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = parsed(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asText()).startsWith("urn:siginjai:problem:");
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(answer.body())
                .doesNotContain("siginjai.complaint", "java.", "jackson", "SQL", Confidential.NARRATIVE);
        if (field != null) {
            assertThat(problem.at("/violations").findValuesAsText("field")).contains(field);
        }
    }

    private static JsonNode parsed(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }

    private static String json(Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "{" : ",")
                .append(quoted(name))
                .append(':')
                .append(value));
        return body.append('}').toString();
    }

    private static String expanded(String value) {
        return value.equals("LONG") ? quoted("x".repeat(5001)) : value.replace("NARRATIVE", NARRATIVE);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
