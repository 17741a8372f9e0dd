package id.siginjai.performance.organisation;

import java.util.UUID;

/** An official, as the other features name one. */
public record Person(UUID id, String nip, String name, String rank) {

    static Person of(Official official) {
        return new Person(official.id(), official.nip(), official.name(), official.rank());
    }

    /** Without the NIP and the name, which no log may hold. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
