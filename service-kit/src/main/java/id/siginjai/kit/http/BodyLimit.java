package id.siginjai.kit.http;

import id.siginjai.kit.problem.ContentTooLarge;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Bodies have at most 64 KiB. Not left to the HTTP server, whose limit must let attachments pass and whose 413 has no
 * body.
 */
class BodyLimit {

    private static final int BYTES = 64 * 1024;

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        if (request.getMediaType() != null && request.getMediaType().getType().equals("multipart")) return;
        if (request.getLength() > BYTES) throw tooLarge();
        // A chunked body tells its length only by being read.
        if (request.getLength() < 0 && request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private static ContentTooLarge tooLarge() {
        return new ContentTooLarge("problem.content-too-large.detail");
    }

    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            if (next >= 0) count(1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var count = super.read(buffer, offset, length);
            if (count > 0) count(count);
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > BYTES) throw tooLarge();
        }
    }
}
