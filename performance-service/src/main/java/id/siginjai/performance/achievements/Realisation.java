package id.siginjai.performance.achievements;

import id.siginjai.kit.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/** What was reached of an indicator in a quarter, counted from the year's beginning, or in the whole year. */
@Entity
class Realisation {

    @Id
    private UUID id;

    @Column(name = "indicator_key")
    private UUID indicatorKey;

    private int year;

    private Integer quarter;

    private BigDecimal value;

    private String evidence;

    /** No change of what was told, so no new version either. */
    @OptimisticLock(excluded = true)
    private boolean decisive;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "unit_code")
    private String unitCode;

    private String name;

    private String measure;

    @Column(name = "told_by")
    private String toldBy;

    @Column(name = "told_at")
    private Instant toldAt;

    @Version
    private long version;

    protected Realisation() {}

    /** Of what something is told: an indicator in a year, and whose it is. */
    record Subject(UUID indicatorKey, String unitCode, String name, String measure, UUID agreementId) {}

    /** What is told, by whom and when. */
    record Telling(BigDecimal value, String evidence, String by, Instant at) {}

    Realisation(Subject subject, Period period, Telling telling) {
        this.id = Ids.timeOrdered();
        this.indicatorKey = subject.indicatorKey();
        this.year = period.year();
        this.quarter = period.quarter();
        this.unitCode = subject.unitCode();
        this.name = subject.name();
        this.measure = subject.measure();
        tellAnew(subject, telling);
    }

    /** A correction, perhaps under a later revision of the agreement. */
    final void tellAnew(Subject subject, Telling telling) {
        agreementId = subject.agreementId();
        value = telling.value();
        evidence = telling.evidence();
        toldBy = telling.by();
        toldAt = telling.at();
    }

    void decide(boolean decides) {
        decisive = decides;
    }

    boolean isDecisive() {
        return decisive;
    }

    /** True where the organisation office told it, for a year of which the unit had no agreement. */
    boolean isBaselineOnly() {
        return agreementId == null;
    }

    Period period() {
        return new Period(year, quarter);
    }

    UUID id() {
        return id;
    }

    UUID indicatorKey() {
        return indicatorKey;
    }

    int year() {
        return year;
    }

    BigDecimal value() {
        return value;
    }

    String evidence() {
        return evidence;
    }

    String unitCode() {
        return unitCode;
    }

    String name() {
        return name;
    }

    String measure() {
        return measure;
    }

    String toldBy() {
        return toldBy;
    }

    Instant toldAt() {
        return toldAt;
    }

    long version() {
        return version;
    }
}
