package id.siginjai.performance.organisation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which of an official's posts is the one to show: somebody may hold one, stand in for another, and be called to a third. */
final class PresentPost {

    private PresentPost() {}

    /** The definitive one of that day, else the one stood in for, else the next definitive one to come. */
    static Optional<Appointment> on(LocalDate day, List<Appointment> appointments) {
        var held = appointments.stream()
                .filter(appointment -> appointment.isInForceOn(day))
                .min(comparing(Appointment::isActing).thenComparing(Appointment::from));
        return held.or(() -> appointments.stream()
                .filter(appointment -> appointment.from().isAfter(day))
                .min(comparing(Appointment::from).thenComparing(Appointment::isActing)));
    }
}
