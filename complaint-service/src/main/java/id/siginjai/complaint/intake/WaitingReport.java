package id.siginjai.complaint.intake;

import java.util.concurrent.CompletableFuture;

/**
 * A report whose sender waits for the answer.
 *
 * @param attempt the how manieth it is to store it by itself, from 1 on
 */
record WaitingReport(Filing filing, int attempt, CompletableFuture<FiledComplaint> answer) {

    WaitingReport(Filing filing) {
        this(filing, 1, new CompletableFuture<>());
    }

    /** For the same sender. */
    WaitingReport with(Filing other) {
        return new WaitingReport(other, attempt, answer);
    }

    /** Once more, for the same sender. */
    WaitingReport again(Filing other) {
        return new WaitingReport(other, attempt + 1, answer);
    }

    /** What of it is long where anything is. */
    int bytes() {
        return filing.confidential().length;
    }

    void refuse(Throwable why) {
        answer.completeExceptionally(why);
    }
}
