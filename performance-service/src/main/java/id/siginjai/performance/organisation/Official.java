package id.siginjai.performance.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A civil servant of the city (pejabat, pegawai). */
@Entity
class Official {

    @Id
    private UUID id;

    private String nip;

    private String name;

    private String rank;

    private long version;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    protected Official() {}

    Official(UUID id, Nip nip, String name, String rank, Instant registeredAt) {
        this.id = id;
        this.registeredAt = registeredAt;
        take(nip, name, rank);
    }

    void take(Nip newNip, String newName, String newRank) {
        nip = newNip.digits();
        name = newName;
        rank = newRank;
    }

    /** The number of the next snapshot that others get. Only under the row's lock, so that snapshots leave in order. */
    long nextVersion() {
        return ++version;
    }

    UUID id() {
        return id;
    }

    String nip() {
        return nip;
    }

    String name() {
        return name;
    }

    String rank() {
        return rank;
    }

    long version() {
        return version;
    }
}
