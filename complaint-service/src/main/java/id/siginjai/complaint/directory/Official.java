package id.siginjai.complaint.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An official as performance-service has told it last. */
@Entity
class Official {

    @Id
    private UUID id;

    private long version;
    private String name;

    @ElementCollection
    @CollectionTable(name = "appointment", joinColumns = @JoinColumn(name = "official_id"))
    @OrderColumn(name = "ordinal")
    private List<Appointment> appointments = new ArrayList<>();

    protected Official() {}

    Official(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Stream<Post> posts() {
        return appointments.stream().map(Appointment::post).distinct();
    }

    /** Events of an official may come again, and an older one after a newer one. */
    boolean isOlderThan(OfficialSnapshot snapshot) {
        return version < snapshot.version();
    }

    void become(OfficialSnapshot snapshot) {
        version = snapshot.version();
        name = snapshot.name();
        appointments.clear();
        snapshot.appointments().forEach(told -> appointments.add(Appointment.of(name, told)));
    }
}
