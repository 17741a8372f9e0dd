package id.siginjai.complaint.rekeying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.complaint.Crowd;
import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.secrecy.Sealing;
import id.siginjai.testing.As;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new key is in use, and what the old one has written is encrypted anew. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
@TestProfile(TwoKeys.class)
class ReEncryptionTest {

    private static final String CALL = "/api/v1/re-encryption";
    private static final String TOLD = "{\"narrative\":\"Ditulis dengan kunci lama, sebelum diganti.\"}";

    private final UUID official = UUID.randomUUID();

    @Inject
    Database database;

    @Inject
    Sealing sealing;

    @BeforeEach
    void nothingIsUnderWay() {
        // Other test classes have left rows of the old key, and some that they have broken on purpose.
        database.change("DELETE FROM re_encryption");
        database.change("DELETE FROM complaint WHERE confidential = '\\x00'");
    }

    @Test
    void whatTheOldKeyWroteIsEncryptedAnewWhileReportsAreFiled() {
        var old = complaintsOfTheOldKey(250);
        var crowd = CompletableFuture.runAsync(() -> Crowd.files(
                Stream.generate(() -> Filing.about(UUID.randomUUID())).limit(60).toList(), 4));

        As.leadInspector().post(CALL).then().statusCode(202).body("startedBy", equalTo("inspektorat-lead"));

        awaitTheEnd();
        crowd.join();
        assertThat(writtenByTheOldKey()).isZero();
        assertThat(As.leadInspector().get(CALL).then().extract().<Integer>path("resealed"))
                .isGreaterThanOrEqualTo(old.size());
        for (var id : List.of(old.get(0), old.get(249))) {
            As.inspector()
                    .get("/api/v1/complaints/" + id)
                    .then()
                    .statusCode(200)
                    .body("narrative", equalTo("Ditulis dengan kunci lama, sebelum diganti."));
        }
    }

    @Test
    void aRunThatWasCutOffGoesOnByItself() {
        complaintsOfTheOldKey(1);
        database.change("INSERT INTO re_encryption (started_at, started_by) VALUES (now(), 'inspektorat-lead')");

        awaitTheEnd();

        assertThat(writtenByTheOldKey()).isZero();
    }

    @Test
    void aSecondCallShowsTheRunThatIsUnderWay() {
        database.change("INSERT INTO re_encryption (started_at, started_by) VALUES (now(), 'another')");
        complaintsOfTheOldKey(300);

        var answer = As.leadInspector().post(CALL).then().statusCode(202).extract();

        awaitTheEnd();
        var runs = database.rows("SELECT started_by FROM re_encryption ORDER BY id");
        assertThat(runs.get(runs.size() - 1).get(0)).isEqualTo(answer.<String>path("startedBy"));
    }

    @Test
    void whatNoKeyOpensIsCountedAndLeftAlone() {
        var id = complaintsOfTheOldKey(2).get(0);
        database.change(
                "UPDATE complaint SET confidential = set_byte(confidential, 20, get_byte(confidential, 20) # 1)"
                        + " WHERE id = ?",
                id);
        var before = database.value("SELECT confidential::text FROM complaint WHERE id = ?", id);

        As.leadInspector().post(CALL).then().statusCode(202);

        awaitTheEnd();
        // Once each, though the run has passed over them twice.
        assertThat(As.leadInspector().get(CALL).then().extract().<Integer>path("unreadable"))
                .isPositive()
                .isEqualTo(allOfTheOldKey());
        assertThat(database.value("SELECT confidential::text FROM complaint WHERE id = ?", id))
                .isEqualTo(before);
        database.change("DELETE FROM complaint WHERE id = ?", id);
    }

    @Test
    void everyColumnOfBytesIsSealedOrAHash() {
        var columns = database
                .rows("SELECT table_name, column_name FROM information_schema.columns"
                        + " WHERE table_schema = 'public' AND data_type = 'bytea'")
                .stream()
                .map(row -> new SealedColumn(row.get(0), row.get(1)))
                .filter(column -> !column.column().endsWith("_hash"));

        assertThat(columns).containsExactlyInAnyOrderElementsOf(SealedColumn.ALL);
    }

    private List<UUID> complaintsOfTheOldKey(int count) {
        var ids = IntStream.range(0, count)
                .mapToObj(i -> Filing.about(official).filed())
                .toList();
        for (var id : ids) {
            database.change("UPDATE complaint SET confidential = ? WHERE id = ?", TwoKeys.byTheOldKey(id, TOLD), id);
        }
        return ids;
    }

    private void awaitTheEnd() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.value("SELECT count(*) FROM re_encryption WHERE finished_at IS NULL")
                        .equals("0"));
    }

    private int allOfTheOldKey() {
        return SealedColumn.ALL.stream()
                .mapToInt(column -> Integer.parseInt(database.value(
                        "SELECT count(*) FROM %1$s WHERE substring(%2$s FROM 1 FOR 5) <> ?"
                                .formatted(column.table(), column.column()),
                        sealing.prefix())))
                .sum();
    }

    private int writtenByTheOldKey() {
        return Integer.parseInt(database.value(
                "SELECT count(*) FROM complaint WHERE substring(confidential FROM 1 FOR 5) <> ?", sealing.prefix()));
    }
}
