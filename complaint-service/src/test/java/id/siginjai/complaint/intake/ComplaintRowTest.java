package id.siginjai.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class ComplaintRowTest {

    @Inject
    ComplaintRepository complaints;

    @Inject
    Database database;

    /** Else an old key's ciphertext would come back, and be lost when that key is retired. */
    @Test
    void aChangeWritesBackNoCiphertextThatWasEncryptedAnewMeanwhile() {
        var id = Filing.about(UUID.randomUUID()).filed();

        QuarkusTransaction.requiringNew().run(() -> {
            var complaint = complaints.findById(id);
            QuarkusTransaction.requiringNew()
                    .run(() -> database.change("UPDATE complaint SET confidential = '\\x0102' WHERE id = ?", id));
            complaint.servedAt("15.71.11.1006");
        });

        assertThat(database.value("SELECT unit_code || ' ' || confidential::text FROM complaint WHERE id = ?", id))
                .isEqualTo("15.71.11.1006 \\x0102");
        database.change("DELETE FROM complaint WHERE id = ?", id);
    }
}
