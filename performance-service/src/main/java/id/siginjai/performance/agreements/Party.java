package id.siginjai.performance.agreements;

import id.siginjai.performance.organisation.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Who signs, as it stands below the signature: an official, an office, or the official who holds the city secretary's.
 *
 * @param office null for an official like any other
 * @param name null where nobody told the name of who was elected
 */
@Embeddable
record Party(
        @Column(name = "official_id") UUID officialId,

        @Column(name = "office") @Enumerated(EnumType.STRING)
        Office office,

        @Column(name = "name") String name,

        @Column(name = "nip") String nip,

        @Column(name = "rank") String rank,

        @Column(name = "title") String title) {

    static Party of(Person person, String title) {
        return new Party(person.id(), null, person.name(), person.nip(), person.rank(), title);
    }

    static Party elected(Office office, String name, String city) {
        return new Party(null, office, name, null, null, office.titleIn(city));
    }

    Party holding(Office held) {
        return new Party(officialId, held, name, nip, rank, title);
    }

    boolean holds(Office other) {
        return office == other;
    }

    /** Without the NIP and the name, which no log may hold. */
    @Override
    public String toString() {
        return "Party[" + title + "]";
    }
}
