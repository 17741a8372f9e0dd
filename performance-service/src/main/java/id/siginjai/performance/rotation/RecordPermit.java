package id.siginjai.performance.rotation;

import id.siginjai.kit.http.EntityVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Records the permit of the civil-service agency (BKN) for the move that a mark recommends. */
@ApplicationScoped
class RecordPermit {

    private final LockedMarks marks;

    RecordPermit(LockedMarks marks) {
        this.marks = marks;
    }

    @Transactional
    void record(UUID id, BknPermitRequest request, String ifMatch) {
        var mark = marks.require(id);
        new EntityVersion(mark.version()).require(ifMatch);
        mark.permit(request.number());
    }
}
