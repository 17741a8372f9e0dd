package id.siginjai.performance.inspections;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.time.CityTime;
import id.siginjai.kit.time.Ids;
import id.siginjai.performance.organisation.Units;
import id.siginjai.performance.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Records what an inspector saw, and holds it against the office hours of that day. */
@ApplicationScoped
class RecordInspection {

    private final InspectionRepository inspections;
    private final Units units;
    private final Settings settings;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Clock clock;

    RecordInspection(
            InspectionRepository inspections,
            Units units,
            Settings settings,
            Idempotency idempotency,
            CurrentUser user,
            Clock clock) {
        this.inspections = inspections;
        this.units = units;
        this.settings = settings;
        this.idempotency = idempotency;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    UUID record(InspectionRequest request, String idempotencyKey) {
        return idempotency.once(
                "recordInspection", idempotencyKey, request, () -> record(request), Function.identity());
    }

    private Idempotency.Created<UUID> record(InspectionRequest request) {
        requirePossible(request);
        var hours = settings.of(InspectionSettings.OFFICE_HOURS, request.date().getYear())
                .value()
                .on(request.unitCode(), request.date())
                .orElseThrow(() -> new Invalid("date", "inspection.weekend"));
        var id = Ids.timeOrdered();
        var now = clock.instant().truncatedTo(MICROS); // what the database keeps
        inspections.persistAndFlush(new Inspection(id, user.name(), request, hours, now));
        return new Idempotency.Created<>(id, id);
    }

    private void requirePossible(InspectionRequest request) {
        var unit = units.find(request.unitCode()).orElseThrow(() -> new Invalid("unitCode", "inspection.unit-unknown"));
        if (request.date().isAfter(CityTime.dayOf(clock.instant()))) throw new Invalid("date", "inspection.future");
        if (request.date().getYear() < 2000) throw new Invalid("date", "inspection.too-long-ago");
        if (!unit.isOpenOn(request.date())) throw new Invalid("unitCode", "inspection.unit-closed");
        if (request.openedAt() != null
                && request.closedAt() != null
                && request.closedAt().isBefore(request.openedAt())) {
            throw new Invalid("closedAt", "inspection.closed-before-it-opened");
        }
        if ((request.staffPresent() == null) != (request.staffExpected() == null)) {
            throw new Invalid("staffExpected", "inspection.staff-together");
        }
        if (request.staffPresent() != null && request.staffPresent() > request.staffExpected()) {
            throw new Invalid("staffPresent", "inspection.more-than-expected");
        }
    }
}
