package id.siginjai.complaint.evidence;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks a ClamAV daemon (clamd), by its command INSTREAM: chunks with their length before them, none at the end. */
class ClamAvScan implements MalwareScan {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int CHUNK = 16 * 1024;
    private static final int LONGEST_ANSWER = 1_024;

    private final String host;
    private final int port;

    ClamAvScan(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Scan begin() throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            return new InStream(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static final class InStream implements Scan {

        private final Socket socket;
        private final DataOutputStream daemon;
        private final OutputStream content;

        InStream(Socket socket) throws IOException {
            this.socket = socket;
            daemon = new DataOutputStream(socket.getOutputStream());
            daemon.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            content = new BufferedOutputStream(new Chunks(), CHUNK);
        }

        @Override
        public OutputStream content() {
            return content;
        }

        @Override
        public boolean isClean() throws IOException {
            content.flush();
            daemon.writeInt(0);
            daemon.flush();
            var answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                    .strip()
                    .replace("\0", "");
            if (answer.endsWith(" OK")) return true;
            if (answer.endsWith(" FOUND")) return false;
            throw new IOException("the malware scanner gave no verdict");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }

        private final class Chunks extends OutputStream {

            @Override
            public void write(int single) throws IOException {
                write(new byte[] {(byte) single}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (length == 0) return; // which would be the end
                daemon.writeInt(length);
                daemon.write(bytes, offset, length);
            }
        }
    }
}
