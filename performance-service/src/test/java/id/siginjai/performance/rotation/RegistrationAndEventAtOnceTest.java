package id.siginjai.performance.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.Organisation;
import id.siginjai.performance.PungliEvent;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;

/** The event about an official and the official's registration, at the same moment: the mark is never lost between them. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class RegistrationAndEventAtOnceTest {

    @RepeatedTest(20)
    void theOfficialIsMarkedOnce() {
        var official = UUID.randomUUID();
        var request = Organisation.registration();
        request.put("id", official);

        var registration =
                CompletableFuture.runAsync(() -> Organisation.register(request).statusCode(201));
        PungliEvent.reached(official).sequence(1).send();
        registration.join();

        Marks.awaitConsumed(official);
        assertThat(Marks.statusesOf(official)).containsExactly("MARKED");
    }
}
