package id.siginjai.complaint.evidence;

import id.siginjai.kit.problem.ContentTooLarge;
import id.siginjai.kit.problem.Invalid;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a client sends as a file: no more than the limit, and its breaking off is the client's fault. */
class ReceivedContent extends FilterInputStream {

    static final int MOST_MEBIBYTES = 10;

    private static final long MOST_BYTES = MOST_MEBIBYTES * 1024L * 1024;

    private long read;

    ReceivedContent(InputStream sent) {
        super(sent);
    }

    static ContentTooLarge tooLarge() {
        return new ContentTooLarge("evidence.too-large", MOST_MEBIBYTES);
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    /** @throws ContentTooLarge as soon as it is */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (IOException e) {
            throw new Invalid("file", "evidence.cut-off");
        }
        if (count > 0) read += count;
        if (read > MOST_BYTES) throw tooLarge();
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
