package id.siginjai.performance.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

/** Who holds which post from when to when (penempatan). */
@Entity
class Appointment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "official_id")
    private Official official;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    /** The post's level again, for the constraints of the table; the database keeps it equal. */
    @Enumerated(EnumType.STRING)
    @Column(name = "position_level", updatable = false)
    private PositionLevel positionLevel;

    private boolean acting;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "decree_number")
    private String decreeNumber;

    protected Appointment() {}

    Appointment(UUID id, Official official, Position position, Terms terms) {
        this.id = id;
        this.official = official;
        this.position = position;
        this.positionLevel = position.level();
        this.acting = terms.acting();
        this.from = terms.from();
        this.to = terms.to();
        this.decreeNumber = terms.decreeNumber();
    }

    /**
     * On which terms somebody holds a post.
     *
     * @param acting true for who stands in (Plt., Plh.)
     * @param to the last day, included; null while no end is set
     * @param decreeNumber null where it is not known
     */
    record Terms(boolean acting, LocalDate from, LocalDate to, String decreeNumber) {}

    void endOn(LocalDate lastDay) {
        to = lastDay;
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    UUID id() {
        return id;
    }

    Official official() {
        return official;
    }

    Position position() {
        return position;
    }

    boolean isActing() {
        return acting;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    String decreeNumber() {
        return decreeNumber;
    }
}
