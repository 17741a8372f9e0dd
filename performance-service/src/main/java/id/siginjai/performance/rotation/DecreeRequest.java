package id.siginjai.performance.rotation;

import id.siginjai.kit.problem.PlainText;
import id.siginjai.performance.organisation.CalendarDay;
import id.siginjai.performance.organisation.Move;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decree that moves officials, all of them or none. */
@Schema(name = "RotationDecreeRequest")
record DecreeRequest(
        @NotBlank
        @Size(max = 100)
        @PlainText
        @Schema(description = "Its number; each is recorded once", examples = "SK.821.2/114/BKPSDMD/2025")
        String decreeNumber,

        @NotNull
        @CalendarDay
        @Schema(
                description = "The first day in the new posts; the old ones end the day before",
                examples = "2025-09-01")
        LocalDate effectiveDate,

        @Size(min = 1, max = 100)
        @PlainText
        @Schema(
                description = "The permit of the civil-service agency (BKN) for all moves, where one was given for the "
                        + "decree",
                examples = "1234/B-AK.02.02/SD/K/2025")
        String bknPermit,

        @NotEmpty @Size(max = 200) @Schema(description = "Who goes where; an official is named once")
        List<@NotNull @Valid MoveRequest> moves) {

    /** One official's move. */
    @Schema(name = "RotationMoveRequest")
    record MoveRequest(
            @NotNull
            @Schema(description = "Who is moved: with a confirmed mark, or in a chain with somebody who has one")
            UUID officialId,

            @NotNull
            @Schema(description = "The new post: of the same level, and free on that day or freed by this decree")
            UUID positionId) {}

    DecreeRequest {
        decreeNumber = decreeNumber == null ? null : decreeNumber.strip();
        bknPermit = bknPermit == null ? null : bknPermit.strip(); // a blank one would open the gate
    }

    List<Move> toMoves() {
        return moves.stream()
                .map(move -> new Move(move.officialId(), move.positionId()))
                .toList();
    }
}
