package id.siginjai.performance.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A discipline sanction (hukuman disiplin) of an official. */
@Entity
class Sanction {

    @Id
    private UUID id;

    @Column(name = "official_id")
    private UUID officialId;

    @Enumerated(EnumType.STRING)
    private SanctionLevel level;

    private boolean demotes;

    private String ground;

    @Column(name = "decree_number")
    private String decreeNumber;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    protected Sanction() {}

    Sanction(UUID id, UUID officialId, SanctionTerms terms, String ground, String decreeNumber) {
        this.id = id;
        this.officialId = officialId;
        this.level = terms.level();
        this.demotes = terms.demotes();
        this.from = terms.from();
        this.to = terms.to();
        this.ground = ground;
        this.decreeNumber = decreeNumber;
    }

    SanctionFacts facts() {
        return new SanctionFacts(id, level, demotes, from, to);
    }

    UUID id() {
        return id;
    }

    LocalDate from() {
        return from;
    }

    String ground() {
        return ground;
    }

    String decreeNumber() {
        return decreeNumber;
    }
}
