package id.siginjai.kit.http;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that keep their connections: each takes memory, of which there is an end. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
@TestProfile(ConnectionsTest.Few.class)
class ConnectionsTest {

    private static final int ALLOWED = 40;
    private static final int MORE = 20;
    private static final String CLOSED = "closed";

    @TestHTTPResource("/")
    URI service;

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var socket : sockets) socket.close();
    }

    @Test
    void thoseBeyondTheLimitAreClosedAndTheNextOneIsServedWhenOthersHaveGone() throws IOException {
        var answers = new ArrayList<String>();
        for (var i = 0; i < ALLOWED + MORE; i++) answers.add(firstLine(ask()));

        assertThat(answers.subList(0, ALLOWED)).containsOnly("HTTP/1.1 200 OK");
        assertThat(answers.subList(ALLOWED, ALLOWED + MORE)).containsOnly(CLOSED);

        hangUp();
        await().atMost(ofSeconds(10))
                .untilAsserted(() -> assertThat(firstLine(ask())).isEqualTo("HTTP/1.1 200 OK"));
    }

    /** One that may is closed, where it is too many, only after its first request has begun. */
    @Test
    void noneBecomesHttp2() throws IOException {
        var upgrade =
                "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n";

        assertThat(firstLine(ask(upgrade))).isEqualTo("HTTP/1.1 200 OK");
    }

    /** A limit that a test can reach. */
    public static class Few implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.limits.max-connections", Integer.toString(ALLOWED));
        }
    }

    private Socket ask() throws IOException {
        return ask("");
    }

    private Socket ask(String headers) throws IOException {
        var socket = new Socket(service.getHost(), service.getPort());
        sockets.add(socket);
        socket.setSoTimeout(5_000);
        socket.getOutputStream()
                .write(("GET /things HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String firstLine(Socket socket) {
        try {
            var line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return line == null ? CLOSED : line;
        } catch (SocketTimeoutException e) {
            return "neither answered nor closed";
        } catch (IOException e) {
            return CLOSED; // reset
        }
    }
}
