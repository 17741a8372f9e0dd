package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An official to be registered, with the post that is held. */
@Schema(name = "OfficialRegistration")
record RegisterOfficialRequest(
        @Schema(description = "The official's id, where whoever imports it has one already")
        UUID id,

        @NotNull
        @ValidNip
        @Schema(
                description = "18 digits: birth date, month of the first appointment, sex, serial number",
                pattern = "^[0-9]{18}$",
                examples = "198503172010011007")
        String nip,

        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Siti Rahmawati")
        String name,

        @NotNull @Rank @Schema(examples = "III/d") String rank,

        @NotNull @Valid Post position,

        @NotNull @CalendarDay @Schema(description = "The first day in the post", examples = "2025-01-06")
        LocalDate since) {

    RegisterOfficialRequest {
        name = name == null ? null : name.strip();
    }

    /** The post, by its title: opened where the unit has none of that title. */
    @Schema(name = "OfficialRegistrationPosition")
    record Post(
            @NotBlank @Size(max = 150) @PlainText @Schema(examples = "Kepala Seksi Pelayanan")
            String title,

            @NotNull @Schema(examples = "SUPERVISOR") PositionLevel level,

            @Schema(description = "Where the post has one; it must belong to the level", examples = "IV.b")
            Echelon echelon,

            @NotNull @UnitCode @Schema(examples = "15.71.11.1006")
            String unitCode,

            @Schema(description = "True where the post is opened by this and heads the unit. Absent means false")
            Boolean headsUnit) {

        Post {
            title = title == null ? null : title.strip();
        }

        Position.Content content() {
            return new Position.Content(title, level, echelon, Boolean.TRUE.equals(headsUnit));
        }
    }

    /** Without the NIP and the name, which no log may hold. */
    @Override
    public String toString() {
        return "RegisterOfficialRequest[unit " + (position == null ? null : position.unitCode()) + "]";
    }
}
