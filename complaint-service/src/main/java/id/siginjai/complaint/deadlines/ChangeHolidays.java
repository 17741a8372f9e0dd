package id.siginjai.complaint.deadlines;

import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Keeps the calendar as the ministers decree it. Deadlines that were set before stay as they are. */
@ApplicationScoped
class ChangeHolidays {

    private final HolidayRepository holidays;
    private final Event<HolidaysChanged> changes;

    ChangeHolidays(HolidayRepository holidays, Event<HolidaysChanged> changes) {
        this.holidays = holidays;
        this.changes = changes;
    }

    @Transactional
    HolidayResponse set(LocalDate day, HolidayRequest request) {
        var holiday = holidays.findByIdOptional(day).orElseGet(() -> new Holiday(day));
        holiday.become(request.name(), request.kind(), request.status());
        holidays.persist(holiday);
        changes.fire(new HolidaysChanged());
        return HolidayResponse.of(holiday);
    }

    /** @throws NotFound where the day is no holiday */
    @Transactional
    void remove(LocalDate day) {
        if (!holidays.deleteById(day)) throw new NotFound("holiday.unknown");
        changes.fire(new HolidaysChanged());
    }
}
