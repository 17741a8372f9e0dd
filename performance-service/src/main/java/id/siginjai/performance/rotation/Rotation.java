package id.siginjai.performance.rotation;

import id.siginjai.performance.organisation.RotationReason;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * A mark for rotation (penyegaran): a recommendation that a person decides, with every reason that applies. Its id is
 * random: one that tells the time would tell the accused the moment of the last report.
 */
@Entity
class Rotation {

    @Id
    private UUID id;

    @Column(name = "official_id")
    private UUID officialId;

    @Enumerated(EnumType.STRING)
    private RotationStatus status;

    @Column(name = "marked_at")
    private Instant markedAt;

    @OneToMany(mappedBy = "rotation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<Evidence> evidence = new ArrayList<>();

    @Version
    private long version;

    protected Rotation() {}

    static Rotation mark(UUID officialId, Evidence first, Instant now) {
        var mark = new Rotation();
        mark.id = UUID.randomUUID();
        mark.officialId = officialId;
        mark.status = RotationStatus.MARKED;
        mark.markedAt = now;
        mark.add(first);
        return mark;
    }

    /**
     * An open mark takes one more reason; after the decision the evidence says so. The same reason again replaces what
     * gave it before.
     *
     * @return true when the mark did not have this reason
     * @throws IllegalStateException when the mark is not open
     */
    boolean gain(Evidence more, Instant now) {
        if (!status.isOpen()) throw new IllegalStateException("a mark that is " + status + " gains no reason");
        var isNew = !reasons().contains(more.reason());
        standing(more.reason()).forEach(before -> before.fall("SUPERSEDED", now));
        add(more);
        return isNew;
    }

    /**
     * The complaints of a round fell below the threshold: an open mark loses that reason, and falls when none remains.
     * After its end the mark keeps what it was, and the evidence notes it.
     *
     * @return true when an open mark lost a reason
     */
    boolean losePungli(int round, String why, Instant at) {
        var ofRound = evidence.stream()
                .filter(each -> each.reason() == RotationReason.PUNGLI_THRESHOLD)
                .filter(each -> each.isOfRound(round) && !each.isWithdrawn())
                .toList();
        if (!status.isOpen()) {
            ofRound.forEach(each -> each.note(why, at));
            return false;
        }
        ofRound.forEach(each -> each.fall(why, at));
        if (reasons().isEmpty()) status = RotationStatus.WITHDRAWN;
        return !ofRound.isEmpty();
    }

    private void add(Evidence more) {
        more.supports(this, status.isDecided());
        evidence.add(more);
    }

    private List<Evidence> standing(RotationReason reason) {
        return evidence.stream()
                .filter(each -> each.stands() && each.reason() == reason)
                .toList();
    }

    /** The reasons that stand, each once. */
    List<RotationReason> reasons() {
        return evidence.stream()
                .filter(Evidence::stands)
                .map(Evidence::reason)
                .distinct()
                .sorted()
                .toList();
    }

    UUID id() {
        return id;
    }

    UUID officialId() {
        return officialId;
    }

    RotationStatus status() {
        return status;
    }

    Instant markedAt() {
        return markedAt;
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
