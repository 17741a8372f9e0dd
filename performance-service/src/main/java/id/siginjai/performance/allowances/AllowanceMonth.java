package id.siginjai.performance.allowances;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What personnel found of an official in a month: how productive, and how disciplined in attendance. */
@Entity
@Table(name = "allowance_month")
@IdClass(AllowanceMonth.Key.class)
class AllowanceMonth {

    @Id
    @Column(name = "official_id")
    private UUID officialId;

    @Id
    @Column(name = "month")
    private LocalDate month;

    private BigDecimal productivity;

    private BigDecimal discipline;

    @Version
    private long version;

    protected AllowanceMonth() {}

    AllowanceMonth(Key key, MonthRequest found) {
        this.officialId = key.officialId();
        this.month = key.month();
        becomes(found);
    }

    /** @param month its first day */
    record Key(UUID officialId, LocalDate month) implements Serializable {

        static Key of(UUID officialId, YearMonth month) {
            return new Key(officialId, month.atDay(1));
        }
    }

    final void becomes(MonthRequest found) {
        productivity = found.productivity();
        discipline = found.discipline();
    }

    UUID officialId() {
        return officialId;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    BigDecimal productivity() {
        return productivity;
    }

    BigDecimal discipline() {
        return discipline;
    }

    long version() {
        return version;
    }
}
