package id.siginjai.complaint.intake;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.complaint.Crowd;
import id.siginjai.complaint.Filing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that announce a long body and send half of it. */
@QuarkusTest
class SlowBodiesTest {

    private static final int LENGTH = 60_000;

    /** There is room for 139 of them (8 MiB). */
    private static final int CLIENTS = 160;

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var socket : sockets) socket.close();
    }

    @Test
    void thoseBeyondTheRoomAreRefusedAndTheOthersEnded() throws IOException {
        for (var i = 0; i < CLIENTS; i++) sendHalf();

        // Five seconds in tests; then the connections of those that did not come are closed, and there is room again.
        var answers = sockets.stream().map(SlowBodiesTest::answerOf).toList();

        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("HTTP/1.1 503"))
                .hasSize(21);
        assertThat(answers)
                .filteredOn(answer -> !answer.startsWith("HTTP/1.1 503"))
                .containsOnly("");
        // One of untold length needs room for 64 KiB, which those that were ended would have left to nobody.
        var filing = Filing.about(UUID.randomUUID()).body().toString();
        await().atMost(ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(Crowd.chunked(filing).statusCode()).isEqualTo(201));
    }

    private void sendHalf() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        sockets.add(socket);
        socket.setSoTimeout(10_000);
        var head = "POST /api/v1/complaints HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + LENGTH + "\r\n\r\n";
        var body = "{\"narrative\": \"" + "x".repeat(LENGTH / 2);
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
    }

    /** What came until it was closed; empty when that was nothing. */
    private static String answerOf(Socket socket) {
        try {
            var line = new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();
            return line == null ? "" : line;
        } catch (SocketTimeoutException e) {
            return "neither answered nor closed";
        } catch (IOException e) {
            return ""; // reset
        }
    }
}
