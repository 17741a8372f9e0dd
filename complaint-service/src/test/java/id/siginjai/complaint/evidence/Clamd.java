package id.siginjai.complaint.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Speaks as a ClamAV daemon does, and finds whatever holds {@link #VIRUS}. */
final class Clamd implements AutoCloseable {

    static final String VIRUS = "X5O!P%@AP-UJI-COBA";

    private static final String COMMAND = "zINSTREAM\0";

    private final ServerSocket server;

    Clamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                // closed, or a client that broke off
            }
        }
    }

    private static void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = in.readNBytes(COMMAND.length());
        if (!Arrays.equals(command, COMMAND.getBytes(StandardCharsets.US_ASCII))) return;
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) content.writeBytes(in.readNBytes(length));
        var found = content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS);
        var answer = found ? "stream: Uji.Coba FOUND\0" : "stream: OK\0";
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
