package id.siginjai.acceptance;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Clients who all connect at once, begin a request, and say no more. */
final class Storm implements AutoCloseable {

    private static final byte[] BEGUN = """
            POST /api/v1/complaints HTTP/1.1\r
            Host: siginjai\r
            Content-Type: application/json\r
            Content-Length: 600\r
            \r
            {"officialId":""".getBytes(StandardCharsets.US_ASCII);

    private final List<SocketChannel> connections = new ArrayList<>();

    static Storm of(int clients, URI service) throws IOException {
        var storm = new Storm();
        var address = new InetSocketAddress(service.getHost(), service.getPort());
        for (var client = 0; client < clients; client++) {
            var connection = SocketChannel.open();
            storm.connections.add(connection);
            connection.configureBlocking(false);
            connection.connect(address);
            storm.begin(connection);
        }
        return storm;
    }

    /** Those that the service has taken since, too. */
    void begin() {
        connections.forEach(this::begin);
    }

    private void begin(SocketChannel connection) {
        try {
            if (connection.finishConnect()) connection.write(ByteBuffer.wrap(BEGUN));
        } catch (IOException e) {
            hangUp(connection); // the service has closed it
        }
    }

    private static void hangUp(SocketChannel connection) {
        try {
            connection.close();
        } catch (IOException e) {
            throw new IllegalStateException("a connection that cannot be closed", e);
        }
    }

    @Override
    public void close() {
        connections.forEach(Storm::hangUp);
    }
}
