package id.siginjai.performance.agreements;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** With which programme and how much money the objectives are pursued. */
@Entity
@Table(name = "agreement_programme")
class Programme {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    private int ordinal;

    private String name;

    private long budget;

    protected Programme() {}

    Programme(UUID id, Agreement agreement, int ordinal, Content.Programme content) {
        this.id = id;
        this.agreement = agreement;
        this.ordinal = ordinal;
        this.name = content.name();
        this.budget = content.budget();
    }

    Content.Programme content() {
        return new Content.Programme(name, budget);
    }
}
