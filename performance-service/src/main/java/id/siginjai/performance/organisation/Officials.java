package id.siginjai.performance.organisation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the other features may ask about officials. */
@ApplicationScoped
public class Officials {

    private final OfficialRepository officials;
    private final AppointmentRepository appointments;
    private final PositionRepository positions;
    private final MoveOfficials moveOfficials;

    Officials(
            OfficialRepository officials,
            AppointmentRepository appointments,
            PositionRepository positions,
            MoveOfficials moveOfficials) {
        this.officials = officials;
        this.appointments = appointments;
        this.positions = positions;
        this.moveOfficials = moveOfficials;
    }

    /** Whether the official is registered here. */
    public boolean isKnown(UUID officialId) {
        return officials.count("id", officialId) > 0;
    }

    public Optional<Person> find(UUID officialId) {
        return officials.findByIdOptional(officialId).map(Person::of);
    }

    /** Those of them who are registered, by id. */
    public Map<UUID, Person> findAll(Collection<UUID> officialIds) {
        if (officialIds.isEmpty()) return Map.of();
        return officials.list("id in ?1", officialIds).stream().map(Person::of).collect(toMap(Person::id, identity()));
    }

    /** The post that the official holds definitively on that day. */
    public Optional<Post> postOn(UUID officialId, LocalDate day) {
        return appointments.definitiveOn(officialId, day).map(Post::of);
    }

    /** Who answers for the unit on that day: the holder of the post that heads it, as {@link #holderOn} says. */
    public Optional<UUID> headOf(String unitCode, LocalDate day) {
        return positions.headOf(unitCode).flatMap(position -> holderOn(position.id(), day));
    }

    /**
     * Who answered for the post on that day: who stood in, where somebody did, else the definitive holder. Of a STAFF
     * post with many holders it is whoever has held it longest.
     */
    public Optional<UUID> holderOn(UUID positionId, LocalDate day) {
        return appointments.holdersOn(positionId, day).stream()
                .findFirst()
                .map(appointment -> appointment.official().id());
    }

    /**
     * Moves officials to other posts, in the caller's transaction, all of them or none: what they hold definitively ends
     * the day before, the new posts begin on the day, and nobody stands in for these any longer. Swaps and chains are
     * possible. The answer is in the order of the moves.
     *
     * @param moves no official twice
     * @throws id.siginjai.kit.problem.Invalid naming the move, as {@code moves[i]}, whose official or post is unknown or
     *     is the present one
     * @throws id.siginjai.kit.problem.Conflict when somebody would have two definitive posts, holds none before that day
     *     or has a later one, when a post would have two definitive holders, or when a unit is closed
     */
    @Transactional(MANDATORY)
    public List<Moved> move(List<Move> moves, LocalDate day, String decreeNumber) {
        return moveOfficials.move(moves, day, decreeNumber);
    }
}
