package id.siginjai.performance.innovations;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The maturity of an innovation as it was last assessed: by which year's rules, and which version of them. */
@Entity
@Table(name = "innovation_maturity")
class Maturity {

    @Id
    @Column(name = "innovation_id")
    private UUID innovationId;

    private int year;

    @Column(name = "rules_version")
    private long rulesVersion;

    private int total;

    private int maximum;

    @Enumerated(EnumType.STRING)
    private MaturityCategory category;

    @Column(name = "assessed_by")
    private String assessedBy;

    /** Set by every assessment, so that one of the same total makes a new version too. */
    @Column(name = "assessed_at")
    private Instant assessedAt;

    @OneToMany(mappedBy = "maturity", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<MaturityMark> marks = new ArrayList<>();

    @Version
    private long version;

    protected Maturity() {}

    Maturity(UUID innovationId) {
        this.innovationId = innovationId;
    }

    /** By which rules a score was computed. */
    record Basis(int year, long rulesVersion) {}

    void assess(MaturityScore score, Basis basis, StageChange.Author author) {
        year = basis.year();
        rulesVersion = basis.rulesVersion();
        total = score.total();
        maximum = score.maximum();
        category = score.category();
        assessedBy = author.name();
        assessedAt = author.at();
        marks.clear();
        score.indicators().forEach(points -> marks.add(new MaturityMark(this, points)));
    }

    int year() {
        return year;
    }

    long rulesVersion() {
        return rulesVersion;
    }

    MaturityScore score() {
        return new MaturityScore(marks.stream().map(MaturityMark::points).toList(), total, maximum, category);
    }

    String assessedBy() {
        return assessedBy;
    }

    Instant assessedAt() {
        return assessedAt;
    }

    long version() {
        return version;
    }
}
