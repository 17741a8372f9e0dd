package id.siginjai.performance.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which registrations of an import have been made already, and whether they say the same. */
@ApplicationScoped
class KnownOfficials {

    /** So many are asked for at once. */
    private static final int TOGETHER = 1_000;

    private final OfficialRepository officials;
    private final AppointmentRepository appointments;

    KnownOfficials(OfficialRepository officials, AppointmentRepository appointments) {
        this.officials = officials;
        this.appointments = appointments;
    }

    /** Those whose NIP or id is registered. */
    Set<RegisterOfficialRequest> among(List<RegisterOfficialRequest> registrations) {
        var known = new HashSet<RegisterOfficialRequest>();
        for (int from = 0; from < registrations.size(); from += TOGETHER) {
            var some = registrations.subList(from, Math.min(from + TOGETHER, registrations.size()));
            var registered = officials.registered(some);
            some.stream().filter(registered::isNamedBy).forEach(known::add);
        }
        return known;
    }

    Official require(RegisterOfficialRequest registration) {
        return officials
                .find("nip = ?1 or id = ?2", registration.nip(), registration.id())
                .list()
                .get(0);
    }

    /** The columns in which the registration says something else than is known. */
    List<String> differing(Official official, RegisterOfficialRequest wanted) {
        var differing = new ArrayList<String>();
        if (wanted.id() != null && !wanted.id().equals(official.id())) differing.add("id");
        if (!official.nip().equals(wanted.nip())) differing.add("nip");
        if (!official.name().equals(wanted.name())) differing.add("name");
        if (!official.rank().equals(wanted.rank())) differing.add("rank");
        var held = appointments.ofAll(List.of(official.id())).stream()
                .filter(Predicate.not(Appointment::isActing))
                .filter(appointment -> appointment.from().equals(wanted.since()))
                .anyMatch(appointment -> isIn(appointment.position(), wanted.position()));
        if (!held) differing.add("title, unitCode, since");
        return differing;
    }

    private static boolean isIn(Position position, RegisterOfficialRequest.Post wanted) {
        return position.unit().code().equals(wanted.unitCode())
                && position.title().equalsIgnoreCase(wanted.title())
                && position.isOf(wanted.level(), wanted.echelon());
    }
}
