package id.siginjai.performance.agreements;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What is to be reached (sasaran), measured by its indicators. */
@Entity
@Table(name = "agreement_objective")
class Objective {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    private int ordinal;

    private String statement;

    @OneToMany(mappedBy = "objective", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @BatchSize(size = 200)
    private List<Indicator> indicators = new ArrayList<>();

    protected Objective() {}

    Objective(UUID id, Agreement agreement, int ordinal, String statement) {
        this.id = id;
        this.agreement = agreement;
        this.ordinal = ordinal;
        this.statement = statement;
    }

    void add(Indicator indicator) {
        indicators.add(indicator);
    }

    Content.Objective content() {
        return new Content.Objective(
                statement, indicators.stream().map(Indicator::content).toList());
    }

    UUID id() {
        return id;
    }

    Agreement agreement() {
        return agreement;
    }

    String statement() {
        return statement;
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators);
    }
}
