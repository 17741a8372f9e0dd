package id.siginjai.performance.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;

/** A post in a unit (jabatan). At most one definitive holder at a time, but for STAFF. */
@Entity
class Position {

    @Id
    private UUID id;

    private String title;

    @Enumerated(EnumType.STRING)
    private PositionLevel level;

    private Echelon echelon;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_code")
    private Unit unit;

    @Column(name = "heads_unit")
    private boolean headsUnit;

    @Version
    private long version;

    protected Position() {}

    Position(UUID id, Unit unit, Content content) {
        this.id = id;
        this.unit = unit;
        take(content);
    }

    /**
     * What may change of a post.
     *
     * @param headsUnit whether its holder heads the unit and so promises for it
     */
    record Content(String title, PositionLevel level, Echelon echelon, boolean headsUnit) {}

    /** Takes the new content; the unit of a post never changes. @return true when the title is another one */
    boolean take(Content content) {
        var renamed = !content.title().equals(title);
        title = content.title();
        level = content.level();
        echelon = content.echelon();
        headsUnit = content.headsUnit();
        return renamed;
    }

    /** Whether a description of the post fits it; an echelon that is not named fits any. */
    boolean isOf(PositionLevel otherLevel, Echelon otherEchelon) {
        return level == otherLevel && (otherEchelon == null || otherEchelon == echelon);
    }

    /** At most one definitive holder, and one who stands in, at a time. */
    boolean hasOneHolder() {
        return level != PositionLevel.STAFF;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    PositionLevel level() {
        return level;
    }

    Echelon echelon() {
        return echelon;
    }

    boolean headsUnit() {
        return headsUnit;
    }

    Unit unit() {
        return unit;
    }

    long version() {
        return version;
    }
}
