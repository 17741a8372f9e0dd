package id.siginjai.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * One attempt at recording a cache. Only one is made at a time, whichever process makes it, and the cache is good for the
 * build that was there when it began.
 */
final class AotAttempt implements AutoCloseable {

    private final AotCache cache;
    private final String madeFor;
    private final FileChannel lock;

    private AotAttempt(AotCache cache, String madeFor, FileChannel lock) {
        this.cache = cache;
        this.madeFor = madeFor;
        this.lock = lock;
    }

    /** @throws IllegalStateException while another is under way */
    static AotAttempt begin(AotCache cache) throws IOException {
        // It stays: who deletes a lock's file lets another lock a file of the same name.
        var lock = FileChannel.open(cache.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isMine(lock)) throw new IllegalStateException("another process records it already");
            cache.deleteRecorded(); // left by one that was killed
            return new AotAttempt(cache, cache.present(), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static boolean isMine(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread has it
        }
    }

    /** What was recorded is used from now on. @throws IllegalStateException when it cannot be */
    void keep() throws IOException {
        if (!Files.exists(cache.recorded())) throw new IllegalStateException("its recording left no cache");
        if (!cache.present().equals(madeFor)) throw new IllegalStateException("it was built anew meanwhile");
        cache.keep(madeFor);
    }

    /** Leaves nothing of what was not kept. */
    @Override
    public void close() throws IOException {
        try (lock) {
            cache.deleteRecorded();
        }
    }
}
