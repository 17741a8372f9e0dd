package id.siginjai.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiPromisesTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String BODY = "{\"type\":\"urn:siginjai:problem:any\",\"title\":\"Any\",\"status\":%d}";

    private final ApiPromises promises = ApiDocument.of("complaint-service").promises();

    @ParameterizedTest(name = "{0} as {1} → {2}")
    @CsvSource({
        "503, application/problem+json, ''",
        "503, text/plain, the document does not know the content type text/plain",
        "418, application/problem+json, the document does not know status 418",
        "500, application/problem+json, the service failed"
    })
    void anAnswerIsHeldAgainstTheDocument(int status, String type, String broken) {
        assertThat(promises.broken("POST", "/api/v1/complaints", status, type, BODY.formatted(status)))
                .isEqualTo(broken.isEmpty() ? List.of() : List.of(broken));
    }

    @Test
    void aFieldThatNoClientWasToldOfIsBroken() {
        var told = BODY.formatted(503).replace("}", ",\"colour\":\"red\"}");

        assertThat(promises.broken("POST", "/api/v1/complaints", 503, PROBLEM, told))
                .hasSize(1);
    }
}
