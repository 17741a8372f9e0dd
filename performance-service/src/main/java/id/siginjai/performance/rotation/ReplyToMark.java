package id.siginjai.performance.rotation;

import static java.time.temporal.ChronoUnit.MICROS;

import id.siginjai.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records what the official concerned says to a mark, before the mayor decides. */
@ApplicationScoped
class ReplyToMark {

    private final LockedMarks marks;
    private final Clock clock;

    ReplyToMark(LockedMarks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    /** @param officialId who replies; null for somebody who is no official */
    @Transactional
    void reply(UUID id, UUID officialId, ReplyRequest request, String ifMatch) {
        var mark = marks.require(id, ifMatch);
        if (!mark.officialId().equals(officialId)) throw new Forbidden("rotation.reply-not-yours");
        mark.reply(request.text(), clock.instant().truncatedTo(MICROS));
    }
}
