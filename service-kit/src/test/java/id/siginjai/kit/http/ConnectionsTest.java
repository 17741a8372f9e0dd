package id.siginjai.kit.http;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that keep their connections: each takes memory, of which there is an end. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class ConnectionsTest {

    private static final int ALLOWED = 100;
    private static final int MORE = 40;
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

        assertThat(answers).containsOnly("HTTP/1.1 200 OK", CLOSED);
        // Other tests of this module may have kept some open.
        assertThat(answers).filteredOn(CLOSED::equals).hasSizeBetween(MORE, MORE + 20);

        hangUp();
        await().atMost(ofSeconds(10))
                .untilAsserted(() -> assertThat(firstLine(ask())).isEqualTo("HTTP/1.1 200 OK"));
    }

    /** A connection is counted once something comes. */
    private Socket ask() throws IOException {
        var socket = new Socket(service.getHost(), service.getPort());
        sockets.add(socket);
        socket.setSoTimeout(5_000);
        socket.getOutputStream().write("GET /things HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
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
