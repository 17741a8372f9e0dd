package id.siginjai.kit.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the reading of a body that turns out longer than {@link BodyLimit} allows. Done where the body is read and not
 * before: who asks for its stream earlier makes a call that waits nowhere wait on the event loop.
 */
@Provider
class CountedBody implements ReaderInterceptor {

    static final String KIBIBYTES = "siginjai.body-kibibytes";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getProperty(KIBIBYTES) instanceof Integer kibibytes) {
            context.setInputStream(new Counted(context.getInputStream(), kibibytes));
        }
        return context.proceed();
    }

    private static final class Counted extends FilterInputStream {

        private final int kibibytes;
        private long read;

        Counted(InputStream body, int kibibytes) {
            super(body);
            this.kibibytes = kibibytes;
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
            if (read > kibibytes * 1024L) throw BodyLimit.tooLarge(kibibytes);
        }
    }
}
