package id.siginjai.complaint.deadlines;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which the city's offices are closed, though it may be one of Monday to Friday. */
@Entity
class Holiday {

    @Schema(name = "HolidayKind", description = "A national holiday, or a day of collective leave (cuti bersama)")
    enum Kind {
        NATIONAL,
        COLLECTIVE_LEAVE
    }

    @Schema(name = "HolidayStatus", description = "Decreed by the three ministers, or expected of the calendars")
    enum Status {
        DECREED,
        EXPECTED
    }

    @Id
    private LocalDate day;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    protected Holiday() {}

    Holiday(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    Status status() {
        return status;
    }

    void become(String name, Kind kind, Status status) {
        this.name = name;
        this.kind = kind;
        this.status = status;
    }
}
