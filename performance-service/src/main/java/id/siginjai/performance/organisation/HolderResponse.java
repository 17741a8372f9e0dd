package id.siginjai.performance.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answered for a post on a day. */
@Schema(name = "Holder")
record HolderResponse(
        @Schema(required = true) UUID positionId,
        @Schema(required = true, examples = "Lurah") String positionTitle,
        @Schema(required = true, examples = "15.71.11.1006") String unitCode,

        @Schema(required = true, examples = "Kelurahan Bakung Jaya")
        String unitName,

        @Schema(required = true) LocalDate day,
        @Schema(required = true) UUID officialId,

        @Schema(required = true, examples = "Siti Rahmawati")
        String name,

        @Schema(required = true, description = "True for who stood in: the acting one answers for the post")
        boolean acting,

        @Schema(required = true, description = "The first day in the post", examples = "2025-01-06")
        LocalDate from,

        @Schema(description = "The last day in the post, included; absent while no end is set", examples = "2025-12-31")
        LocalDate to,

        @Schema(description = "The decree, where it is known", examples = "SK.821.2/114/BKPSDMD/2025")
        String decreeNumber,

        @Schema(description = "Who else held it: the definitive holder beside an acting one; of a STAFF post many")
        List<UUID> others) {

    /** @param holders whoever held the post that day, who answers for it first; at least one */
    static HolderResponse of(Position position, LocalDate day, List<Appointment> holders) {
        var answers = holders.get(0);
        var others = holders.stream()
                .skip(1)
                .map(appointment -> appointment.official().id())
                .toList();
        return new HolderResponse(
                position.id(),
                position.title(),
                position.unit().code(),
                position.unit().name(),
                day,
                answers.official().id(),
                answers.official().name(),
                answers.isActing(),
                answers.from(),
                answers.to(),
                answers.decreeNumber(),
                others.isEmpty() ? null : others);
    }

    /** Without the name, which no log may hold. */
    @Override
    public String toString() {
        return "HolderResponse[" + officialId + "]";
    }
}
