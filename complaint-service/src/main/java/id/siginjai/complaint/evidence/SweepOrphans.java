package id.siginjai.complaint.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/** Deletes files that no row tells of: at once where their rows were deleted, later where a crash left them behind. */
@ApplicationScoped
class SweepOrphans {

    /** A file is stored before its row is written; an upload that is still running writes to it all the time. */
    private static final Duration LEFT_ALONE = Duration.ofHours(1);

    private final EvidenceStore store;
    private final AttachmentRepository attachments;
    private final StoreFile storeFile;
    private final Clock clock;

    SweepOrphans(EvidenceStore store, AttachmentRepository attachments, StoreFile storeFile, Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.storeFile = storeFile;
        this.clock = clock;
    }

    /** Any instance may do it, and several at once: a file is deleted once, and its second deletion does nothing. */
    @Scheduled(every = "{siginjai.evidence.sweep}", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        var files = store.writtenBefore(clock.instant().minus(LEFT_ALONE));
        if (files.isEmpty()) return;
        var known = QuarkusTransaction.requiringNew().call(() -> attachments.known(files));
        files.stream().filter(file -> !known.contains(file)).forEach(storeFile::delete);
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) FilesDropped event) {
        event.files().forEach(storeFile::delete);
    }
}
