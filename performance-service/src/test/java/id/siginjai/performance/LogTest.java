package id.siginjai.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.jboss.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing of a person is in any log: not the NIP, not the name, whatever goes wrong with them. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class LogTest {

    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        LogManager.getLogManager().getLogger("").addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        LogManager.getLogManager().getLogger("").removeHandler(lines);
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
        lines.say("the end");

        assertThat(lines.read()).anyMatch(line -> line.contains("the end"));
        assertThat(lines.read())
                .noneMatch(line -> line.matches("(?s).*(?<![0-9])[0-9]{18}(?![0-9]).*"))
                .noneMatch(line -> line.contains("Pejabat Uji"))
                .noneMatch(line -> line.contains("Nama Rahasia"))
                .noneMatch(line -> line.contains("secret-4711"));
    }

    /** Each record as the console would print it, exceptions with their causes and all. */
    private static final class Lines extends Handler {

        private final List<String> read = Collections.synchronizedList(new ArrayList<>());
        private final PatternFormatter formatter = new PatternFormatter("%p [%c] %s%e%n");

        Lines() {
            setLevel(Level.ALL);
        }

        List<String> read() {
            return List.copyOf(read);
        }

        void say(String text) {
            Logger.getLogger(LogTest.class).info(text);
        }

        @Override
        public void publish(LogRecord record) {
            read.add(formatter.format(ExtLogRecord.wrap(record)));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
