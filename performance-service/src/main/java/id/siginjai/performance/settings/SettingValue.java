package id.siginjai.performance.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A value that an office set. Never changed: the next one stands beside it. */
@Entity
@Immutable
@Table(name = "setting_value")
@IdClass(SettingValue.Key.class)
class SettingValue {

    @Id
    private String name;

    @Id
    private long version;

    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    private String value;

    private String reason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SettingValue() {}

    SettingValue(Key key, int year, String value, Change change) {
        this.name = key.name();
        this.version = key.version();
        this.year = year;
        this.value = value;
        this.reason = change.reason();
        this.changedBy = change.by();
        this.changedAt = change.at();
    }

    record Key(String name, long version) implements Serializable {}

    /** Who changed it, when, and why. */
    record Change(String by, Instant at, String reason) {}

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    int year() {
        return year;
    }

    String value() {
        return value;
    }

    String reason() {
        return reason;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
