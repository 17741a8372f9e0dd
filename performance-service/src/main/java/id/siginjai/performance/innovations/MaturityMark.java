package id.siginjai.performance.innovations;

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

/** What one indicator counts in an assessment. */
@Entity
@Table(name = "innovation_maturity_mark")
class MaturityMark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "innovation_id")
    private Maturity maturity;

    @Enumerated(EnumType.STRING)
    private MaturityIndicator indicator;

    private int weight;

    private int parameter;

    protected MaturityMark() {}

    MaturityMark(Maturity maturity, MaturityScore.Points points) {
        this.maturity = maturity;
        this.indicator = points.indicator();
        this.weight = points.weight();
        this.parameter = points.parameter();
    }

    MaturityScore.Points points() {
        return new MaturityScore.Points(indicator, weight, parameter);
    }
}
