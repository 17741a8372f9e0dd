package id.siginjai.performance.rotation;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.idempotency.Idempotency;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.time.Ids;
import id.siginjai.performance.organisation.Moved;
import id.siginjai.performance.organisation.Officials;
import id.siginjai.performance.organisation.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Carries out a decree: every move or none. The moves come first, under the organisation's locks, and are judged by what
 * was found there; what is refused rolls them back. Marks are locked in the order of their officials.
 */
@ApplicationScoped
class ExecuteDecree {

    private final Officials officials;
    private final PungliStandingRepository standings;
    private final RotationRepository rotations;
    private final DecreeRepository decrees;
    private final JudgeGates judgeGates;
    private final AnnounceRotations announce;
    private final Idempotency idempotency;
    private final Clock clock;

    ExecuteDecree(
            Officials officials,
            PungliStandingRepository standings,
            RotationRepository rotations,
            DecreeRepository decrees,
            JudgeGates judgeGates,
            AnnounceRotations announce,
            Idempotency idempotency,
            Clock clock) {
        this.officials = officials;
        this.standings = standings;
        this.rotations = rotations;
        this.decrees = decrees;
        this.judgeGates = judgeGates;
        this.announce = announce;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    UUID execute(DecreeRequest request, String idempotencyKey) {
        return idempotency.once("executeDecree", idempotencyKey, request, () -> execute(request), Function.identity());
    }

    private Idempotency.Created<UUID> execute(DecreeRequest request) {
        requireEachOnce(request.moves());
        if (decrees.isRecorded(request.decreeNumber())) throw new Conflict("taken.one_decree_a_number");
        var moves = officials.move(request.toMoves(), request.effectiveDate(), request.decreeNumber());
        var marks = confirmedMarks(moves);
        for (var i = 0; i < moves.size(); i++) judge(i, moves.get(i), marks, request);
        requireReasons(moves, marks);

        var decree = record(request, moves, marks);
        for (var mark : marks.values()) {
            mark.execute(decree.id());
            announce.executed(mark, decree.recordedAt());
        }
        return new Idempotency.Created<>(decree.id(), decree.id());
    }

    private static void requireEachOnce(List<DecreeRequest.MoveRequest> moves) {
        var seen = new HashSet<UUID>();
        for (var i = 0; i < moves.size(); i++) {
            if (!seen.add(moves.get(i).officialId())) {
                throw new Invalid("moves[%d].officialId".formatted(i), "decree.official-twice");
            }
        }
    }

    /** The marks of those who are moved, by official. What the mayor has not decided cannot be anticipated by a decree. */
    private Map<UUID, Rotation> confirmedMarks(List<Moved> moves) {
        moves.stream().map(Moved::officialId).sorted().forEach(standings::lock);
        var marks = new HashMap<UUID, Rotation>();
        for (var i = 0; i < moves.size(); i++) {
            var official = moves.get(i).officialId();
            var mark = rotations.openOf(official).orElse(null);
            if (mark == null) continue;
            if (mark.status() == RotationStatus.MARKED) throw new Conflict("decree.not-decided", i + 1);
            marks.put(official, mark);
        }
        return marks;
    }

    private void judge(int index, Moved move, Map<UUID, Rotation> marks, DecreeRequest request) {
        var official = move.officialId();
        var destination = Destination.judge(
                move.from().level(), move.to().level(), judgeGates.demotionDecided(official, request.effectiveDate()));
        if (!destination.isAllowed()) {
            throw new Invalid(
                    "moves[%d].positionId".formatted(index),
                    "decree.destination-" + destination.word(),
                    move.from().level(),
                    move.to().level());
        }
        GateResult.requireNoBlock(judgeGates.ofMove(official, move.from(), marks.get(official), request.bknPermit()));
    }

    private static void requireReasons(List<Moved> moves, Map<UUID, Rotation> marks) {
        var unexplained = MoveChains.withoutReason(moves.stream()
                .map(move -> new MoveChains.Link(
                        move.officialId(),
                        move.from().positionId(),
                        move.to().positionId(),
                        marks.containsKey(move.officialId())))
                .toList());
        for (var i = 0; i < moves.size(); i++) {
            if (unexplained.contains(moves.get(i).officialId())) throw new Conflict("decree.no-reason", i + 1);
        }
    }

    private RotationDecree record(DecreeRequest request, List<Moved> moves, Map<UUID, Rotation> marks) {
        var decree = new RotationDecree(
                Ids.timeOrdered(),
                request.decreeNumber(),
                request.effectiveDate(),
                request.bknPermit(),
                clock.instant().truncatedTo(MICROS));
        for (var move : moves) {
            var mark = marks.get(move.officialId());
            decree.add(move.officialId(), copy(move.from()), copy(move.to()), mark == null ? null : mark.id());
        }
        decrees.persistAndFlush(decree);
        return decree;
    }

    private static MovedPost copy(Post post) {
        return new MovedPost(post.positionId(), post.title(), post.unitCode(), post.unitName());
    }
}
