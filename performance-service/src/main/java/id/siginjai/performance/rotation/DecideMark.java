package id.siginjai.performance.rotation;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The mayor confirms or declines a mark, with a reason. What is declined has ended, and with it its complaints' round. */
@ApplicationScoped
class DecideMark {

    private final LockedMarks marks;
    private final JudgeGates judgeGates;
    private final AnnounceRotations announce;
    private final Clock clock;

    DecideMark(LockedMarks marks, JudgeGates judgeGates, AnnounceRotations announce, Clock clock) {
        this.marks = marks;
        this.judgeGates = judgeGates;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    void decide(UUID id, DecisionRequest request, String ifMatch) {
        var mark = marks.require(id, ifMatch);
        var now = clock.instant().truncatedTo(MICROS); // what the database keeps
        var decision = new Decision(request.decision(), request.reason(), now);
        mark.decide(decision, judgeGates.of(mark), judgeGates.rules());
        announce.decided(mark, now);
    }
}
