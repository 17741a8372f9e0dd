package id.siginjai.performance.allowances;

import id.siginjai.performance.organisation.PositionLevel;
import id.siginjai.performance.organisation.UnitKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/** What posts of a level in units of a kind are paid a month, from a month on. */
@Entity
@Table(name = "allowance_rate")
@IdClass(AllowanceRate.Key.class)
class AllowanceRate {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    private UnitKind unitKind;

    @Id
    @Enumerated(EnumType.STRING)
    private PositionLevel level;

    @Id
    @Column(name = "from_day")
    private LocalDate from;

    private long amount;

    @Version
    private long version;

    protected AllowanceRate() {}

    AllowanceRate(Key key, long amount) {
        this.unitKind = key.unitKind();
        this.level = key.level();
        this.from = key.from();
        this.amount = amount;
    }

    /** @param from the first day of its first month */
    record Key(UnitKind unitKind, PositionLevel level, LocalDate from) implements Serializable {

        static Key of(UnitKind unitKind, PositionLevel level, YearMonth from) {
            return new Key(unitKind, level, from.atDay(1));
        }
    }

    void becomes(long newAmount) {
        amount = newAmount;
    }

    UnitKind unitKind() {
        return unitKind;
    }

    PositionLevel level() {
        return level;
    }

    YearMonth from() {
        return YearMonth.from(from);
    }

    long amount() {
        return amount;
    }

    long version() {
        return version;
    }
}
