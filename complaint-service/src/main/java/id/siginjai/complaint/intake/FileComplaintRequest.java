package id.siginjai.complaint.intake;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as a resident files it. Texts lose the blanks around them, and blank ones count as not given. */
@AccusedTold
@Schema(name = "ComplaintFiling")
record FileComplaintRequest(
        @Schema(
                description =
                        "The accused, where the reporter knows; an id that the directory does not know yet is accepted",
                examples = "0197a2e1-da80-7208-ac29-a531da10b6d4")
        UUID officialId,

        @Size(max = 40) @PlainText @Schema(description = "The accused's unit", examples = "15.71.11.1006")
        String unitCode,

        @Size(max = 150)
        @PlainText
        @Schema(
                description = "The accused's post; with the unit it tells who held it on the day of the incident",
                examples = "Lurah")
        String positionTitle,

        @Length(max = 1000)
        @PlainText(multiline = true)
        @Schema(
                description = "Who is accused, in the reporter's words; confidential",
                minLength = 1,
                maxLength = 1000,
                examples = "Petugas loket 2, berkacamata")
        String accusedDescription,

        @Size(max = 150) @PlainText @Schema(description = "What was asked for", examples = "Surat pengantar KTP")
        String service,

        @Valid Demand demand,

        @IncidentDay @Schema(description = "In the city's time zone; not in the future", examples = "2025-06-24")
        LocalDate incidentDate,

        Channel channel,

        @Length(max = 500)
        @PlainText(multiline = true)
        @Schema(
                description = "Where it happened; confidential",
                maxLength = 500,
                examples = "Kantor kelurahan, loket 2")
        String place,

        @NotNull
        @Length(min = 20, max = 5000)
        @PlainText(multiline = true)
        @Schema(
                description = "What happened; confidential",
                minLength = 20,
                maxLength = 5000,
                examples = "Petugas loket meminta Rp150.000 agar surat pengantar saya selesai hari itu juga.")
        String narrative,

        @Valid @Schema(description = "Who reports; left out by whoever wants to stay anonymous")
        Reporter reporter) {

    FileComplaintRequest {
        unitCode = Text.orNull(unitCode);
        positionTitle = Text.orNull(positionTitle);
        accusedDescription = Text.orNull(accusedDescription);
        service = Text.orNull(service);
        place = Text.orNull(place);
        narrative = Text.orNull(narrative);
    }

    /** Without a word of what was told: a log may hold it. */
    @Override
    public String toString() {
        return "FileComplaintRequest";
    }
}
