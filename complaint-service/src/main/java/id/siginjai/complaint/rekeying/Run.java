package id.siginjai.complaint.rekeying;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A run that encrypts anew what older keys have written. */
@Entity
@Table(name = "re_encryption")
class Run {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant startedAt;
    private String startedBy;
    private long resealed;
    private long unreadable;
    private Instant finishedAt;

    protected Run() {}

    Run(Instant startedAt, String startedBy) {
        this.startedAt = startedAt;
        this.startedBy = startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    String startedBy() {
        return startedBy;
    }

    long resealed() {
        return resealed;
    }

    long unreadable() {
        return unreadable;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    /** What is unreadable is met again in each pass. */
    void beginPass() {
        unreadable = 0;
    }

    void add(Batch batch) {
        resealed += batch.resealed();
        unreadable += batch.unreadable();
    }

    void finish(Instant at) {
        finishedAt = at;
    }
}
