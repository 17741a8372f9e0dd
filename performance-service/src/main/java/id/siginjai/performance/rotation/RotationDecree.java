package id.siginjai.performance.rotation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A decree (SK) that moved officials, all of them at once. Written once: what it did is changed by another decree. */
@Entity
@Table(name = "rotation_decree")
class RotationDecree {

    @Id
    private UUID id;

    @Column(name = "decree_number", updatable = false)
    private String decreeNumber;

    @Column(name = "effective_date", updatable = false)
    private LocalDate effectiveDate;

    @Column(name = "bkn_permit", updatable = false)
    private String bknPermit;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @OneToMany(mappedBy = "decree", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<RotationMove> moves = new ArrayList<>();

    protected RotationDecree() {}

    RotationDecree(UUID id, String decreeNumber, LocalDate effectiveDate, String bknPermit, Instant recordedAt) {
        this.id = id;
        this.decreeNumber = decreeNumber;
        this.effectiveDate = effectiveDate;
        this.bknPermit = bknPermit;
        this.recordedAt = recordedAt;
    }

    /** @param markId the official's own mark, confirmed; null for a counter-move */
    void add(UUID officialId, MovedPost from, MovedPost to, UUID markId) {
        moves.add(new RotationMove(this, officialId, from, to, markId));
    }

    UUID id() {
        return id;
    }

    String decreeNumber() {
        return decreeNumber;
    }

    LocalDate effectiveDate() {
        return effectiveDate;
    }

    String bknPermit() {
        return bknPermit;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    List<RotationMove> moves() {
        return List.copyOf(moves);
    }
}
