package id.siginjai.performance.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody signed, as whom, and when. */
@Entity
@Table(name = "agreement_signature")
class Signature {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    @Enumerated(EnumType.STRING)
    private SignatureRole role;

    @Embedded
    private Party party;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "ceremony_id")
    private UUID ceremonyId;

    protected Signature() {}

    Signature(UUID id, Agreement agreement, SignatureRole role, Party party, Instant signedAt, UUID ceremonyId) {
        this.id = id;
        this.agreement = agreement;
        this.role = role;
        this.party = party;
        this.signedAt = signedAt;
        this.ceremonyId = ceremonyId;
    }

    SignatureRole role() {
        return role;
    }

    Party party() {
        return party;
    }

    Instant signedAt() {
        return signedAt;
    }

    UUID ceremonyId() {
        return ceremonyId;
    }
}
