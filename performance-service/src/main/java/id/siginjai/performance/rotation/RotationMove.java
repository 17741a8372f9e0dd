package id.siginjai.performance.rotation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** One official's move by a decree, as it stands in the register. */
@Entity
@Table(name = "rotation_move")
class RotationMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decree_id")
    private RotationDecree decree;

    @Column(name = "official_id")
    private UUID officialId;

    @Column(name = "rotation_id")
    private UUID markId;

    @Embedded
    @AttributeOverride(name = "positionId", column = @Column(name = "from_position_id"))
    @AttributeOverride(name = "title", column = @Column(name = "from_title"))
    @AttributeOverride(name = "unitCode", column = @Column(name = "from_unit_code"))
    @AttributeOverride(name = "unitName", column = @Column(name = "from_unit_name"))
    private MovedPost from;

    @Embedded
    @AttributeOverride(name = "positionId", column = @Column(name = "to_position_id"))
    @AttributeOverride(name = "title", column = @Column(name = "to_title"))
    @AttributeOverride(name = "unitCode", column = @Column(name = "to_unit_code"))
    @AttributeOverride(name = "unitName", column = @Column(name = "to_unit_name"))
    private MovedPost to;

    protected RotationMove() {}

    RotationMove(RotationDecree decree, UUID officialId, MovedPost from, MovedPost to, UUID markId) {
        this.decree = decree;
        this.officialId = officialId;
        this.from = from;
        this.to = to;
        this.markId = markId;
    }

    UUID officialId() {
        return officialId;
    }

    /** The mark that it executed; none for a counter-move. */
    Optional<UUID> markId() {
        return Optional.ofNullable(markId);
    }

    MovedPost from() {
        return from;
    }

    MovedPost to() {
        return to;
    }
}
