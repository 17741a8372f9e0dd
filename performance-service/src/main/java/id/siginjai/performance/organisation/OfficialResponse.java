package id.siginjai.performance.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An official, as staff reads it. */
@Schema(name = "Official")
record OfficialResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, pattern = "^[0-9]{18}$", examples = "198503172010011007")
        String nip,

        @Schema(required = true, examples = "Siti Rahmawati")
        String name,

        @Schema(required = true, examples = "III/d") String rank,

        @Schema(
                description =
                        "The post held today: the definitive one, else the one stood in for, else the next one to come; "
                                + "absent where there is none")
        Post position,

        @Schema(description = "There while the official is marked for rotation")
        OpenMark rotation) {

    /** The post and since when. */
    @Schema(name = "HeldPosition")
    record Post(
            @Schema(required = true) UUID id,

            @Schema(required = true, examples = "Kepala Seksi Pelayanan")
            String title,

            @Schema(required = true, examples = "SUPERVISOR")
            PositionLevel level,

            @Schema(examples = "IV.b") Echelon echelon,

            @Schema(required = true, examples = "15.71.11.1006")
            String unitCode,

            @Schema(required = true, examples = "Kelurahan Bakung Jaya")
            String unitName,

            @Schema(required = true, description = "True for who stands in; false for the definitive holder")
            boolean acting,

            @Schema(required = true, description = "The first day in the post")
            LocalDate since) {}

    /** Without the NIP and the name, which no log may hold. */
    @Override
    public String toString() {
        return "OfficialResponse[" + id + "]";
    }
}
