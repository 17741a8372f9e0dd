package id.siginjai.complaint.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real mail server, which may be away. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server;
    private static int port;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        port = server.getSmtp().getPort();
        return Map.of(
                "siginjai.notices.enabled", "true",
                "siginjai.notices.every", "off",
                "siginjai.notices.patience", "4s",
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.from", "noreply@example.go.id",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(port));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /**
     * A mailbox that is there before the first mail. GreenMail opens a missing one at delivery and looks first whether it is
     * there; two deliveries at once open two, and one of the mails is in neither's list.
     */
    static void opens(String address) {
        server.setUser(address, address);
    }

    /** Nobody listens while it runs. */
    static void away(Runnable meanwhile) {
        server.stop();
        try {
            meanwhile.run();
        } finally {
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
    }

    /** What listens while it runs takes connections and never says a word. */
    static void silent(Runnable meanwhile) {
        away(() -> {
            try (var taken = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
                meanwhile.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What was delivered to an address: all of a mail, headers included. */
    static List<String> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessagesForDomain(address))
                .map(MailServer::whole)
                .toList();
    }

    private static String whole(MimeMessage mail) {
        try (var bytes = new ByteArrayOutputStream()) {
            mail.writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
