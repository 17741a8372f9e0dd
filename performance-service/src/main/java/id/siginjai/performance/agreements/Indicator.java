package id.siginjai.performance.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** By what an objective is measured, and how much of it is promised. */
@Entity
@Table(name = "agreement_indicator")
class Indicator {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "objective_id")
    private Objective objective;

    private int ordinal;

    @Column(name = "indicator_key")
    private UUID key;

    private String name;

    @Column(name = "unit")
    private String measure;

    private BigDecimal target;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    private BigDecimal weight;

    private BigDecimal baseline;

    private String justification;

    protected Indicator() {}

    Indicator(UUID id, Objective objective, int ordinal, Content.Indicator content) {
        this.id = id;
        this.agreement = objective.agreement();
        this.objective = objective;
        this.ordinal = ordinal;
        this.key = content.key();
        this.name = content.name();
        this.measure = content.measure();
        this.target = content.target();
        this.polarity = content.polarity();
        this.weight = content.weight();
        this.justification = content.justification();
    }

    void startFrom(BigDecimal realisation) {
        baseline = realisation;
    }

    Content.Indicator content() {
        return new Content.Indicator(key, name, measure, target, polarity, weight, justification);
    }

    UUID id() {
        return id;
    }

    UUID key() {
        return key;
    }

    BigDecimal baseline() {
        return baseline;
    }
}
