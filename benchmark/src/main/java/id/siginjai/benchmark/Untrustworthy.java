package id.siginjai.benchmark;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A run of which no figure may be told: something was refused, lost or counted twice. */
final class Untrustworthy extends RuntimeException {

    Untrustworthy(String reason) {
        super(reason);
    }

    /** What was done beside, or the reason why it may not be told. */
    static <T> T joined(CompletableFuture<T> beside) {
        try {
            return beside.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Untrustworthy reason ? reason : e;
        }
    }
}
