package id.siginjai.complaint.directory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A post that an official holds or has held. */
@Embeddable
class Appointment {

    private UUID positionId;
    private String positionTitle;
    private String unitCode;
    private String unitName;
    private boolean acting;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String search;

    protected Appointment() {}

    static Appointment of(String officialName, OfficialSnapshot.Appointed told) {
        var appointment = new Appointment();
        appointment.positionId = told.positionId();
        appointment.positionTitle = told.positionTitle();
        appointment.unitCode = told.unitCode();
        appointment.unitName = told.unitName();
        appointment.acting = told.acting();
        appointment.firstDay = told.from();
        appointment.lastDay = told.to();
        appointment.search = searchable(officialName + ' ' + told.positionTitle() + ' ' + told.unitName());
        return appointment;
    }

    /** What is looked for and what is looked through are folded alike. */
    static String searchable(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    Post post() {
        return new Post(unitCode, positionTitle);
    }

    UUID positionId() {
        return positionId;
    }

    String positionTitle() {
        return positionTitle;
    }

    String unitCode() {
        return unitCode;
    }

    String unitName() {
        return unitName;
    }

    boolean acting() {
        return acting;
    }
}
