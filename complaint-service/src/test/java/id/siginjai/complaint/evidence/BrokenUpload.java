package id.siginjai.complaint.evidence;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An upload over a connection that breaks before the file is whole. */
final class BrokenUpload {

    private static final String HEAD = """
            POST /api/v1/my-complaint/attachments HTTP/1.1\r
            Host: localhost\r
            Receipt: %s\r
            Content-Type: multipart/form-data; boundary=b\r
            Content-Length: 9000000\r
            \r
            --b\r
            Content-Disposition: form-data; name="file"; filename="foto.jpg"\r
            \r
            """;

    private final Socket socket;

    BrokenUpload(String receipt) throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream().write(HEAD.formatted(receipt).getBytes(StandardCharsets.US_ASCII));
    }

    void sends(byte[] content) throws IOException {
        socket.getOutputStream().write(content);
        socket.getOutputStream().flush();
    }

    void breaksOff() throws IOException {
        socket.close();
    }
}
