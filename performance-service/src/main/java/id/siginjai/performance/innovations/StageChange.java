package id.siginjai.performance.innovations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** An innovation reached a stage on a day; who said so, and when. */
@Entity
@Table(name = "innovation_stage")
class StageChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "innovation_id")
    private Innovation innovation;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate since;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected StageChange() {}

    StageChange(Innovation innovation, Stage stage, LocalDate since, Author author) {
        this.innovation = innovation;
        this.stage = stage;
        began(since, author);
    }

    /** Who records something, and when. */
    record Author(String name, Instant at) {}

    void began(LocalDate day, Author author) {
        since = day;
        recordedBy = author.name();
        recordedAt = author.at();
    }

    Stage stage() {
        return stage;
    }

    LocalDate since() {
        return since;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
