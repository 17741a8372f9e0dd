package id.siginjai.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A wire that can be cut: while it is, nothing listens and nobody is connected. */
final class TcpProxy implements AutoCloseable {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final int target;
    private final int port;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private ServerSocket listener;

    /** Connected. */
    TcpProxy(int target) throws IOException {
        this.target = target;
        listen(0);
        this.port = listener.getLocalPort();
    }

    int port() {
        return port;
    }

    void restore() throws IOException {
        listen(port);
    }

    void cut() throws IOException {
        listener.close();
        for (var socket : sockets) socket.close();
    }

    private void listen(int port) throws IOException {
        var opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(LOOPBACK, port));
        listener = opened;
        threads.execute(() -> accept(opened));
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                connect(opened.accept());
            } catch (IOException e) {
                if (!opened.isClosed()) throw new UncheckedIOException(e);
            }
        }
    }

    private void connect(Socket inside) throws IOException {
        var outside = new Socket(LOOPBACK, target);
        sockets.add(inside);
        sockets.add(outside);
        threads.execute(() -> copy(inside, outside));
        threads.execute(() -> copy(outside, inside));
    }

    private void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One end is gone, and closing both is what follows from it.
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        threads.shutdownNow();
    }
}
