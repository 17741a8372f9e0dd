package id.siginjai.performance.rotation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the register of moves: who was moved by which decree from where to where, as the posts were called then.
 *
 * @param marked false for a counter-move, which carries out no mark of the official's own
 */
public record RegisteredMove(
        String decreeNumber, LocalDate effectiveDate, UUID officialId, boolean marked, Place from, Place to) {

    /** A post and its unit. */
    public record Place(String title, String unitCode, String unitName) {

        static Place of(MovedPost post) {
            return new Place(post.title(), post.unitCode(), post.unitName());
        }
    }

    static RegisteredMove of(RotationDecree decree, RotationMove move) {
        return new RegisteredMove(
                decree.decreeNumber(),
                decree.effectiveDate(),
                move.officialId(),
                move.markId().isPresent(),
                Place.of(move.from()),
                Place.of(move.to()));
    }
}
