package id.siginjai.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.testing.As;
import id.siginjai.testing.CapturedLog;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing of a person is in any log: not the NIP, not the name, whatever goes wrong with them. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class LogTest {

    private final CapturedLog log = new CapturedLog();

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void noLineHoldsANipOrAName() {
        var registered = Organisation.registration();
        var official = Organisation.official(registered);
        var sameNip = Organisation.registration();
        sameNip.put("nip", registered.get("nip"));
        Organisation.register(sameNip).statusCode(409);
        var samePost = Organisation.registration();
        samePost.put("position", registered.get("position"));
        Organisation.register(samePost).statusCode(409);
        var malformed = Organisation.registration();
        malformed.put("nip", "198502302010011007");
        Organisation.register(malformed).statusCode(400);
        var unreadable = Organisation.registration();
        unreadable.put("since", "secret-4711");
        Organisation.register(unreadable).statusCode(400);
        As.personnel()
                .header("If-Match", "\"1\"")
                .body(Map.of("nip", Organisation.nip(), "name", "Nama Rahasia", "rank", "IV/a"))
                .put("/api/v1/officials/" + official)
                .then()
                .statusCode(200);
        PungliEvent.reached(official).send();
        Logger.getLogger(LogTest.class).info("the end");

        assertThat(log.lines()).anyMatch(line -> line.contains("the end"));
        assertThat(log.lines())
                .noneMatch(line -> line.matches("(?s).*(?<![0-9])[0-9]{18}(?![0-9]).*"))
                .noneMatch(line -> line.contains("Pejabat Uji"))
                .noneMatch(line -> line.contains("Nama Rahasia"))
                .noneMatch(line -> line.contains("secret-4711"));
    }
}
