package id.siginjai.performance.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Officials as whoever asks may see them: with their post of today and their open mark, one's own without its moment. */
@ApplicationScoped
class OfficialViews {

    private final OfficialRepository officials;
    private final AppointmentRepository appointments;
    private final OpenMarks marks;
    private final CurrentUser user;
    private final Clock clock;

    OfficialViews(
            OfficialRepository officials,
            AppointmentRepository appointments,
            OpenMarks marks,
            CurrentUser user,
            Clock clock) {
        this.officials = officials;
        this.appointments = appointments;
        this.marks = marks;
        this.user = user;
        this.clock = clock;
    }

    /** An official, and the version that a change must name. */
    record Versioned(OfficialResponse official, long version) {}

    Optional<Versioned> find(UUID id) {
        return officials.findByIdOptional(id).map(official -> {
            var view = view(List.of(official)).get(id);
            return new Versioned(view, official.version());
        });
    }

    /** @param marked only officials with an open mark of that status; null for all */
    Page<OfficialResponse> page(String unitCode, OpenMark.Status marked, String partOfName, PageRequest page) {
        var search = new OfficialSearch(page).inUnit(unitCode, today()).named(partOfName);
        if (marked != null) search.among(marks.officialsWith(marked));
        var found = officials.page(search);
        var views = view(found);
        return Page.of(found, page, official -> views.get(official.id()), OfficialSearch::cursorOf);
    }

    private Map<UUID, OfficialResponse> view(List<Official> found) {
        var ids = found.stream().map(Official::id).toList();
        var held = appointments.ofAll(ids).stream()
                .collect(groupingBy(appointment -> appointment.official().id()));
        var open = marks.of(ids);
        var own = user.officialId();
        return found.stream()
                .collect(toMap(
                        Official::id,
                        official -> OfficialResponse.of(
                                official,
                                PresentPost.on(today(), held.getOrDefault(official.id(), List.of()))
                                        .orElse(null),
                                visible(
                                        open.get(official.id()),
                                        own.filter(official.id()::equals).isPresent()))));
    }

    private static OpenMark visible(OpenMark mark, boolean own) {
        return mark == null || !own ? mark : mark.withoutMoment();
    }

    private LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }
}
