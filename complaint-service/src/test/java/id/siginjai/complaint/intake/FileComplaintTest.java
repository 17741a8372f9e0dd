package id.siginjai.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class FileComplaintTest {

    @Test
    void aReportIsTakenInWithAReceipt() {
        var answer = Filing.full(UUID.randomUUID()).send();

        String id = answer.statusCode(201)
                .body("status", equalTo("RECEIVED"))
                .body("receipt", matchesPattern("[0-9]{16}"))
                .body("filedAt", notNullValue())
                .extract()
                .path("id");
        answer.header("Location", endsWith("/api/v1/complaints/" + id));
        assertThat(UUID.fromString(id).version()).isEqualTo(4);
    }
}
