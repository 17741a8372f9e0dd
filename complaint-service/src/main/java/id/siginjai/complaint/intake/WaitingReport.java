package id.siginjai.complaint.intake;

import java.util.concurrent.CompletableFuture;

/** A report whose sender waits for the answer. */
record WaitingReport(Filing filing, CompletableFuture<FiledComplaint> answer) {

    WaitingReport(Filing filing) {
        this(filing, new CompletableFuture<>());
    }

    /** For the same sender. */
    WaitingReport with(Filing other) {
        return new WaitingReport(other, answer);
    }

    void refuse(Throwable why) {
        answer.completeExceptionally(why);
    }
}
