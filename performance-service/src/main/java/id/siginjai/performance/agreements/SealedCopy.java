package id.siginjai.performance.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The very text that was hashed when an agreement was signed. */
@Entity
@Table(name = "agreement_sealed_copy")
class SealedCopy {

    @Id
    @Column(name = "agreement_id")
    private UUID agreementId;

    private String content;

    protected SealedCopy() {}

    SealedCopy(UUID agreementId, String content) {
        this.agreementId = agreementId;
        this.content = content;
    }

    String content() {
        return content;
    }
}
