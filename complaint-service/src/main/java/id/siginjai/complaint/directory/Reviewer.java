package id.siginjai.complaint.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Whom the mayor appointed, and when. Never changed: the next appointment stands beside it. */
@Entity
@Immutable
class Reviewer {

    @Id
    private long version;

    private String userName;
    private Instant appointedAt;
    private String appointedBy;

    protected Reviewer() {}

    Reviewer(long version, String userName, Instant appointedAt, String appointedBy) {
        this.version = version;
        this.userName = userName;
        this.appointedAt = appointedAt;
        this.appointedBy = appointedBy;
    }

    long version() {
        return version;
    }

    String userName() {
        return userName;
    }

    Instant appointedAt() {
        return appointedAt;
    }

    String appointedBy() {
        return appointedBy;
    }
}
