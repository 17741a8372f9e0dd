package id.siginjai.kit.audit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A market stall, with everything that an entity may have. */
@Entity
class Stall {

    @Id
    UUID id = UUID.randomUUID();

    String name;

    BigDecimal rent;

    /** Nobody's business. */
    @Unaudited
    String tenant;

    Instant opens;

    @Embedded
    Address address;

    @ElementCollection
    @CollectionTable(name = "stall_good", joinColumns = @JoinColumn(name = "stall_id"))
    @Column(name = "good")
    Set<String> goods = new HashSet<>();

    @OneToMany(mappedBy = "stall", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Fee> fees = new ArrayList<>();

    @Version
    long version;

    protected Stall() {}

    Stall(String name) {
        this.name = name;
    }

    Fee charge(long amount) {
        var fee = new Fee();
        fee.stall = this;
        fee.amount = amount;
        fees.add(fee);
        return fee;
    }

    String resource() {
        return "stall/" + id;
    }

    @Embeddable
    record Address(@Column(name = "address_street") String street) {}

    /** A part of a stall. */
    @Entity
    @Table(name = "fee")
    static class Fee {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "stall_id")
        Stall stall;

        long amount;

        @OneToMany(mappedBy = "fee", cascade = CascadeType.ALL)
        List<Payment> payments = new ArrayList<>();

        void pay(String note) {
            var payment = new Payment();
            payment.fee = this;
            payment.note = note;
            payments.add(payment);
        }
    }

    /** A part of a part. */
    @Entity
    @Table(name = "payment")
    static class Payment {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "fee_id")
        Fee fee;

        String note;
    }

    /** Heard, and never repeated. */
    @Entity
    @Unaudited
    @Table(name = "whisper")
    static class Whisper {

        @Id
        UUID id = UUID.randomUUID();

        String heard;
    }
}
