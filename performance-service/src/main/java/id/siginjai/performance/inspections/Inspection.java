package id.siginjai.performance.inspections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A surprise inspection (sidak) of a unit's office: what was seen, against the hours that held then. Never changed. */
@Entity
@Immutable
class Inspection {

    @Id
    private UUID id;

    @Column(name = "unit_code")
    private String unitCode;

    private String inspector;

    private LocalDate day;

    @Column(name = "opens_at")
    private LocalTime opensAt;

    @Column(name = "closes_at")
    private LocalTime closesAt;

    @Column(name = "opened_at")
    private LocalTime openedAt;

    @Column(name = "closed_at")
    private LocalTime closedAt;

    @Column(name = "late_minutes")
    private int lateMinutes;

    @Column(name = "early_minutes")
    private int earlyMinutes;

    @Column(name = "staff_present")
    private Integer staffPresent;

    @Column(name = "staff_expected")
    private Integer staffExpected;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> findings;

    /** Stored, since shares are counted over it. */
    private boolean flawless;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Inspection() {}

    Inspection(UUID id, String inspector, InspectionRequest seen, OfficeHours.Day hours, Instant recordedAt) {
        var punctuality = Punctuality.of(hours, seen.openedAt(), seen.closedAt());
        this.id = id;
        this.inspector = inspector;
        this.unitCode = seen.unitCode();
        this.day = seen.date();
        this.opensAt = hours.opens();
        this.closesAt = hours.closes();
        this.openedAt = seen.openedAt();
        this.closedAt = seen.closedAt();
        this.lateMinutes = punctuality.lateMinutes();
        this.earlyMinutes = punctuality.earlyMinutes();
        this.staffPresent = seen.staffPresent();
        this.staffExpected = seen.staffExpected();
        this.findings = seen.findings();
        this.flawless = punctuality.isFlawless() && findings.isEmpty();
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    String unitCode() {
        return unitCode;
    }

    String inspector() {
        return inspector;
    }

    LocalDate day() {
        return day;
    }

    LocalTime opensAt() {
        return opensAt;
    }

    LocalTime closesAt() {
        return closesAt;
    }

    LocalTime openedAt() {
        return openedAt;
    }

    LocalTime closedAt() {
        return closedAt;
    }

    int lateMinutes() {
        return lateMinutes;
    }

    int earlyMinutes() {
        return earlyMinutes;
    }

    Integer staffPresent() {
        return staffPresent;
    }

    Integer staffExpected() {
        return staffExpected;
    }

    List<String> findings() {
        return findings;
    }

    boolean isFlawless() {
        return flawless;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
