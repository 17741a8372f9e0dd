package id.siginjai.performance.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Moves officials to other posts, all of them at once. Locks in the order that everybody takes them: units, posts,
 * officials. Every old appointment ends before the first new one is written, so that a swap needs no free post.
 */
@ApplicationScoped
class MoveOfficials {

    private final OpenUnits openUnits;
    private final PositionRepository positions;
    private final OfficialRepository officials;
    private final AppointmentRepository appointments;
    private final AnnounceOfficials announce;

    MoveOfficials(
            OpenUnits openUnits,
            PositionRepository positions,
            OfficialRepository officials,
            AppointmentRepository appointments,
            AnnounceOfficials announce) {
        this.openUnits = openUnits;
        this.positions = positions;
        this.officials = officials;
        this.appointments = appointments;
        this.announce = announce;
    }

    List<Moved> move(List<Move> moves, LocalDate day, String decreeNumber) {
        var destinations = lockDestinations(moves);
        var standInFor = destinations.values().stream()
                .filter(Position::hasOneHolder)
                .map(Position::id)
                .toList();
        var locked = lockOfficials(moves, appointments.standInsFor(standInFor, day));
        var held = requireMovable(moves, destinations, day);

        held.values().forEach(each -> each.endOn(day.minusDays(1)));
        appointments.standingInFor(standInFor, day).forEach(each -> each.endOn(day.minusDays(1)));
        appointments.flush(); // Hibernate would insert before it updates
        var moved = moves.stream()
                .map(move -> {
                    var terms = new Appointment.Terms(false, day, null, decreeNumber);
                    var to = new Appointment(
                            Ids.timeOrdered(),
                            locked.get(move.officialId()),
                            destinations.get(move.positionId()),
                            terms);
                    appointments.persist(to);
                    return new Moved(move.officialId(), Post.of(held.get(move.officialId())), Post.of(to));
                })
                .toList();
        appointments.flush();
        announce.all(locked.values());
        return moved;
    }

    private Map<UUID, Position> lockDestinations(List<Move> moves) {
        var units = new TreeSet<String>();
        for (var i = 0; i < moves.size(); i++) {
            var field = position(i);
            units.add(positions
                    .unitOf(moves.get(i).positionId())
                    .orElseThrow(() -> new Invalid(field, "position.unknown")));
        }
        units.forEach(unit -> openUnits.require("moves", unit));
        return positions.findAllToChange(moves.stream().map(Move::positionId).toList()).stream()
                .collect(toMap(Position::id, identity()));
    }

    private Map<UUID, Official> lockOfficials(List<Move> moves, List<UUID> standIns) {
        var ids = Stream.concat(moves.stream().map(Move::officialId), standIns.stream());
        var locked =
                officials.findAllToChange(ids.distinct().toList()).stream().collect(toMap(Official::id, identity()));
        for (var i = 0; i < moves.size(); i++) {
            if (!locked.containsKey(moves.get(i).officialId())) {
                throw new Invalid("moves[%d].officialId".formatted(i), "official.unknown");
            }
        }
        return locked;
    }

    /** What each of them holds until that day, once it is certain that nothing stands in the way. */
    private Map<UUID, Appointment> requireMovable(List<Move> moves, Map<UUID, Position> destinations, LocalDate day) {
        var lastDay = day.minusDays(1);
        var movers = moves.stream().map(Move::officialId).toList();
        var relevant = appointments.definitiveFrom(lastDay, movers, destinations.keySet());
        var held = relevant.stream()
                .filter(each -> movers.contains(each.official().id()) && each.isInForceOn(lastDay))
                .collect(toMap(each -> each.official().id(), identity()));
        var later = relevant.stream()
                .filter(each -> !each.from().isBefore(day))
                .map(each -> each.official().id())
                .toList();
        // Whoever stays and, one by one, whoever arrives.
        var taken = relevant.stream()
                .filter(each -> !held.containsValue(each) && !lastDay.equals(each.to()))
                .map(each -> each.position().id())
                .collect(toCollection(HashSet::new));

        for (var i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            var destination = destinations.get(move.positionId());
            if (!held.containsKey(move.officialId())) throw new Conflict("move.no-post", i + 1);
            if (later.contains(move.officialId())) throw new Conflict("move.later-post", i + 1);
            if (held.get(move.officialId()).position().id().equals(destination.id())) {
                throw new Invalid(position(i), "move.same-post");
            }
            if (destination.hasOneHolder() && !taken.add(destination.id())) {
                throw new Conflict("move.post-taken", i + 1, destination.title());
            }
        }
        return held;
    }

    private static String position(int index) {
        return "moves[%d].positionId".formatted(index);
    }
}
