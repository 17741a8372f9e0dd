package id.siginjai.performance.innovations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What changed for people, in figures from before and after. */
@Entity
@Table(name = "innovation_measure")
class Measure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "innovation_id")
    private Innovation innovation;

    private String name;

    private String unit;

    @Column(name = "value_before")
    private BigDecimal before;

    @Column(name = "value_after")
    private BigDecimal after;

    protected Measure() {}

    Measure(Innovation innovation, MeasureRequest content) {
        this.innovation = innovation;
        this.name = content.name();
        this.unit = content.unit();
        this.before = content.before();
        this.after = content.after();
    }

    String name() {
        return name;
    }

    String unit() {
        return unit;
    }

    BigDecimal before() {
        return before;
    }

    /** Null until it was measured again. */
    BigDecimal after() {
        return after;
    }
}
