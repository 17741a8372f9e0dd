package id.siginjai.complaint.evidence;

import id.siginjai.kit.problem.Unavailable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What is kept of a file on its way to the store: the scanner sees it, it is measured and digested. */
class ScannedOutput extends OutputStream {

    private final OutputStream store;
    private final OutputStream scanner;
    private final MessageDigest digest;
    private long size;

    ScannedOutput(OutputStream store, OutputStream scanner) {
        this.store = store;
        this.scanner = scanner;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Unavailable scannerAway() {
        return new Unavailable("evidence.scanner-away");
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        store.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        size += length;
        try {
            scanner.write(bytes, offset, length);
        } catch (IOException e) {
            throw scannerAway();
        }
    }

    long size() {
        return size;
    }

    byte[] digest() {
        return digest.digest();
    }
}
