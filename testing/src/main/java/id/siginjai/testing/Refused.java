package id.siginjai.testing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;

/**
 * Expects an answer to be a problem of the house. Reads it once, without REST-assured's paths: each of those is compiled
 * as a script, which took most of the time of the thousand refusals that the tests ask for.
 */
public final class Refused {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Refused() {}

    public static ValidatableResponse with(int status, String type, ValidatableResponse answer) {
        answer.statusCode(status).contentType("application/problem+json");
        var problem = problem(answer);
        assertThat(problem.path("type").asText(), equalTo("urn:siginjai:problem:" + type));
        assertThat(problem.path("status").asInt(), equalTo(status));
        assertThat(problem.path("title").asText(), not(emptyOrNullString()));
        return answer;
    }

    public static ValidatableResponse asInvalid(String field, ValidatableResponse answer) {
        var violations = problem(with(400, "validation", answer)).path("violations");
        assertThat(violations.findValuesAsText("field"), hasItem(field));
        return answer;
    }

    public static ValidatableResponse asConflict(String detail, ValidatableResponse answer) {
        assertThat(problem(with(409, "conflict", answer)).path("detail").asText(), equalTo(detail));
        return answer;
    }

    private static JsonNode problem(ValidatableResponse answer) {
        try {
            return JSON.readTree(answer.extract().asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.extract().asString(), e);
        }
    }
}
