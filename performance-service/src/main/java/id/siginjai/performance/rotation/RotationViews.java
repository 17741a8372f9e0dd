package id.siginjai.performance.rotation;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.Forbidden;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Marks as whoever asks may see them, and who may not see which. */
@ApplicationScoped
class RotationViews {

    private final RotationRepository rotations;
    private final ComposeMarks composeMarks;
    private final JudgeGates judgeGates;
    private final CurrentUser user;

    RotationViews(RotationRepository rotations, ComposeMarks composeMarks, JudgeGates judgeGates, CurrentUser user) {
        this.rotations = rotations;
        this.composeMarks = composeMarks;
        this.judgeGates = judgeGates;
        this.user = user;
    }

    /** A mark, and the version that a change may name. */
    record Versioned(RotationResponse mark, long version) {}

    /**
     * As JSON text.
     *
     * @param readsAll whether this user may see everybody's marks; its own it does not find among them
     */
    byte[] page(boolean readsAll, RotationFilter filter, PageRequest page) {
        var asking = user.officialId().orElse(null);
        if (readsAll) return composeMarks.page(filter, asking, page);
        if (asking == null) throw new Forbidden("rotation.not-yours");
        return composeMarks.pageOf(asking, filter, page);
    }

    Versioned require(boolean readsAll, UUID id) {
        var asking = user.officialId().orElse(null);
        var mark = rotations.findByIdOptional(id).orElseThrow(RotationViews::unknown);
        var own = mark.officialId().equals(asking);
        if (!own && !readsAll) throw new Forbidden("rotation.not-yours");
        var shown = composeMarks.find(id, asking).orElseThrow(RotationViews::unknown);
        return new Versioned(shown.with(gates(mark), own ? null : lastDayToReply(mark)), mark.version());
    }

    private static NotFound unknown() {
        return new NotFound("rotation.unknown");
    }

    private List<GateResult> gates(Rotation mark) {
        if (mark.status() == RotationStatus.MARKED) return judgeGates.of(mark);
        return mark.gates().isEmpty() ? null : mark.gates();
    }

    private LocalDate lastDayToReply(Rotation mark) {
        if (mark.status() != RotationStatus.MARKED || mark.reply().isPresent()) return null;
        return judgeGates.rules().lastDayToReply(mark.markedAt());
    }
}
