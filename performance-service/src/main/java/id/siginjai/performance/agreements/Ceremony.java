package id.siginjai.performance.agreements;

import id.siginjai.kit.time.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** Where and when many agreements are signed together, by the mayor and before the witnesses. */
@Entity
class Ceremony {

    @Id
    private UUID id;

    private String title;

    private String place;

    private LocalDate day;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "ceremony", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    @BatchSize(size = 200)
    private List<Item> items = new ArrayList<>();

    protected Ceremony() {}

    Ceremony(String title, String place, LocalDate day, List<Agreement> agreements, Instant at) {
        this.id = Ids.timeOrdered();
        this.title = title;
        this.place = place;
        this.day = day;
        this.createdAt = at;
        for (var agreement : agreements) items.add(new Item(this, agreement, items.size()));
    }

    /** An agreement on the ceremony's table. */
    @Entity(name = "CeremonyAgreement")
    @Table(name = "ceremony_agreement")
    static class Item {

        @Id
        private UUID id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "ceremony_id")
        private Ceremony ceremony;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "agreement_id")
        private Agreement agreement;

        private int ordinal;

        protected Item() {}

        private Item(Ceremony ceremony, Agreement agreement, int ordinal) {
            this.id = Ids.timeOrdered();
            this.ceremony = ceremony;
            this.agreement = agreement;
            this.ordinal = ordinal;
        }
    }

    /** In the order in which the organisation office named them. */
    List<Agreement> agreements() {
        return items.stream().map(item -> item.agreement).toList();
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }

    LocalDate day() {
        return day;
    }
}
