package id.siginjai.complaint.rekeying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Encrypts anew what older keys have written, in the background and in small transactions, while reports are filed.
 * Whatever stops it, the next instance that looks goes on: a row tells by its first bytes which key has written it.
 */
@ApplicationScoped
class ReEncrypt {

    /** Below every random id. */
    private static final UUID FIRST = new UUID(0, 0);

    private final Runs runs;
    private final SealedRows rows;
    private final Clock clock;

    ReEncrypt(Runs runs, SealedRows rows, Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.clock = clock;
    }

    /** Begins a run, or shows the one that is under way. */
    @Transactional
    ReEncryptionResponse begin(String by) {
        var run = runs.open().orElseGet(() -> {
            var begun = new Run(clock.instant(), by);
            runs.persistAndFlush(begun);
            return begun;
        });
        return ReEncryptionResponse.of(run);
    }

    @Scheduled(every = "${siginjai.re-encryption.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        if (QuarkusTransaction.requiringNew().call(() -> runs.open().isEmpty())) return;
        // An instance that still writes by the old key, while others are being restarted, may add rows behind us: it is
        // done when one pass over all columns finds nothing.
        while (pass() > 0) {}
        QuarkusTransaction.requiringNew().run(() -> runs.lockOpen().ifPresent(run -> run.finish(clock.instant())));
    }

    /** @return how many rows it has encrypted anew */
    private long pass() {
        QuarkusTransaction.requiringNew().run(() -> runs.lockOpen().ifPresent(Run::beginPass));
        var resealed = 0L;
        for (var column : SealedColumn.ALL) {
            for (var batch = batch(column, FIRST); !batch.isEmpty(); batch = batch(column, batch.last())) {
                resealed += batch.resealed();
            }
        }
        return resealed;
    }

    private Batch batch(SealedColumn column, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var run = runs.lockOpen();
            if (run.isEmpty()) return new Batch(0, 0, null); // another instance has just finished it
            var batch = rows.reseal(column, after);
            run.get().add(batch);
            return batch;
        });
    }
}
