package id.siginjai.complaint.notices;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Investigation;
import id.siginjai.testing.As;
import id.siginjai.testing.CapturedLog;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reporter who left an address hears that there is news, and nothing else; from a real mail server. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
class NoticesTest {

    private final String address = "warga-" + UUID.randomUUID().toString().substring(0, 8) + "@example.com";

    @Inject
    SendNotices sendNotices;

    @Inject
    Database database;

    @BeforeEach
    @AfterEach
    void nothingIsOwed() {
        database.change("DELETE FROM notice");
    }

    @BeforeEach
    void theReporterHasAMailbox() {
        MailServer.opens(address);
    }

    @Test
    void aStepAndAMessageAreToldAndSayNothingOfTheCase() {
        var official = UUID.randomUUID();
        var filed = Filing.full(official)
                .by("Budi Santoso", "0812-3456-7890", address)
                .send()
                .statusCode(201)
                .extract();
        UUID complaint = UUID.fromString(filed.path("id"));

        Investigation.of(complaint).led("VERIFYING");
        writes(complaint);
        assertThat(MailServer.mailsTo(address)).isEmpty();
        sendsUntilTaken();

        assertThat(MailServer.mailsTo(address))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("Ada kabar tentang laporan Anda", "There is news about your report")
                        .doesNotContain("Budi", "KTP", "VERIFYING", "pungli", complaint.toString(), official.toString())
                        .doesNotContain(filed.<String>path("receipt")));
        assertThat(owed()).isEqualTo("0");
    }

    @Test
    void oneThatCannotBeReadHoldsUpNoOther() {
        var altered = Filing.about(UUID.randomUUID()).byEmail(address).filed();
        writes(altered);
        var complaint = Filing.about(UUID.randomUUID()).byEmail(address).filed();
        writes(complaint);
        database.change("UPDATE complaint SET confidential = '\\x00' WHERE id = ?", altered);

        sendsUntilTaken();

        assertThat(MailServer.mailsTo(address)).hasSize(1);
        assertThat(owed()).isEqualTo("1");
    }

    @Test
    void whoLeftNoAddressGetsNone() {
        var complaint =
                Filing.about(UUID.randomUUID()).byPhone("0812-3456-7890").filed();

        Investigation.of(complaint).led("VERIFYING");
        sendNotices.sendAll();

        assertThat(owed()).isEqualTo("0");
    }

    @Test
    void aStepThatIsRefusedOwesNothing() {
        var complaint = Filing.about(UUID.randomUUID()).byEmail(address).filed();

        Investigation.of(complaint).leadTo(As.inspector(), "SUBSTANTIATED").statusCode(409);

        assertThat(owed()).isEqualTo("0");
    }

    @Test
    void twoThatSendAtOnceSendOnce() {
        var complaint = Filing.about(UUID.randomUUID()).byEmail(address).filed();
        for (var i = 0; i < 5; i++) writes(complaint);

        IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(this::sendsUntilTaken))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(MailServer.mailsTo(address)).hasSize(5);
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForWithoutEnd() {
        var complaint = Filing.about(UUID.randomUUID()).byEmail(address).filed();
        writes(complaint);

        MailServer.silent(() -> sendNotices.sendAll());

        assertThat(owed()).isEqualTo("1");
        assertThat(MailServer.mailsTo(address)).isEmpty();
    }

    @Test
    void whatTheServerDoesNotTakeIsTriedAgainLaterAndNoLogNamesAnybody() {
        var complaint = Filing.about(UUID.randomUUID()).byEmail(address).filed();
        writes(complaint);

        try (var log = new CapturedLog()) {
            MailServer.away(() -> sendNotices.sendAll());
            assertThat(owed()).isEqualTo("1");
            sendNotices.sendAll();
            assertThat(MailServer.mailsTo(address)).isEmpty();
            QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2)), Clock.class);
            sendsUntilTaken();

            assertThat(MailServer.mailsTo(address)).hasSize(1);
            var ours = log.lines().stream()
                    .filter(line -> !line.contains("com.icegreen"))
                    .toList();
            assertThat(String.join("\n", ours)).contains("could not be sent").doesNotContain(address);
        }
    }

    private static void writes(UUID complaint) {
        As.inspector()
                .body("{\"text\": \"Mohon sebutkan loketnya.\"}")
                .post(Investigation.path(complaint, "messages"))
                .then()
                .statusCode(201);
    }

    /**
     * What was not taken is tried again until the pauses between would come to hours. The mail client listens only after its
     * connection is open, and on a busy machine now and then misses the server's greeting; that attempt ends with the patience.
     */
    private void sendsUntilTaken() {
        for (var attempt = 0; attempt < 4; attempt++) {
            sendNotices.sendAll();
            database.change("UPDATE notice SET due_at = due_at - interval '1 hour'");
        }
    }

    private String owed() {
        return database.value("SELECT count(*) FROM notice");
    }
}
