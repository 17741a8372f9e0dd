package id.siginjai.complaint.deadlines;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which the city's offices are closed. */
@Schema(name = "Holiday", description = "A day on which the city's offices are closed, Saturdays and Sundays aside")
record HolidayResponse(
        @Schema(required = true) LocalDate day,

        @Schema(required = true, examples = "Idul Fitri 1448 Hijriah")
        String name,

        @Schema(required = true) Holiday.Kind kind,
        @Schema(required = true) Holiday.Status status) {

    static HolidayResponse of(Holiday holiday) {
        return new HolidayResponse(holiday.day(), holiday.name(), holiday.kind(), holiday.status());
    }
}
