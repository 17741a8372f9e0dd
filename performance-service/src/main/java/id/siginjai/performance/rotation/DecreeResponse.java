package id.siginjai.performance.rotation;

import id.siginjai.performance.organisation.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decree in the register of moves. */
@Schema(name = "RotationDecree")
record DecreeResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "SK.821.2/114/BKPSDMD/2025")
        String decreeNumber,

        @Schema(required = true, description = "The first day in the new posts")
        LocalDate effectiveDate,

        @Schema(description = "The permit of the civil-service agency for all moves, where the decree names one")
        String bknPermit,

        @Schema(required = true, description = "When it was recorded and carried out")
        Instant recordedAt,

        @Schema(required = true, description = "In the order of the decree")
        List<MoveResponse> moves) {

    static DecreeResponse of(RotationDecree decree, Map<UUID, Person> people) {
        return new DecreeResponse(
                decree.id(),
                decree.decreeNumber(),
                decree.effectiveDate(),
                decree.bknPermit(),
                decree.recordedAt(),
                decree.moves().stream()
                        .map(move -> MoveResponse.of(move, people.get(move.officialId())))
                        .toList());
    }

    /** Who was moved from where to where. */
    @Schema(name = "RotationMove")
    record MoveResponse(
            @Schema(required = true) UUID officialId,

            @Schema(required = true, examples = "Siti Rahmawati, S.IP.")
            String name,

            @Schema(description = "The mark that the move executed; absent for a counter-move")
            UUID rotationId,

            @Schema(required = true) PostResponse from,
            @Schema(required = true) PostResponse to) {

        static MoveResponse of(RotationMove move, Person person) {
            return new MoveResponse(
                    move.officialId(),
                    person.name(),
                    move.markId().orElse(null),
                    PostResponse.of(move.from()),
                    PostResponse.of(move.to()));
        }
    }

    /** A post as it was called when the decree was recorded. */
    @Schema(name = "RotationMovePost")
    record PostResponse(
            @Schema(required = true) UUID positionId,
            @Schema(required = true, examples = "Lurah") String title,

            @Schema(required = true, examples = "15.71.11.1006")
            String unitCode,

            @Schema(required = true, examples = "Kelurahan Bakung Jaya")
            String unitName) {

        static PostResponse of(MovedPost post) {
            return new PostResponse(post.positionId(), post.title(), post.unitCode(), post.unitName());
        }
    }
}
