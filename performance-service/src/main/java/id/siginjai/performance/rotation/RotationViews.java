package id.siginjai.performance.rotation;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.Forbidden;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Marks as whoever asks may see them: the official concerned without ids of complaints and without any moment. */
@ApplicationScoped
class RotationViews {

    private final RotationRepository rotations;
    private final JudgeGates judgeGates;
    private final CurrentUser user;

    RotationViews(RotationRepository rotations, JudgeGates judgeGates, CurrentUser user) {
        this.rotations = rotations;
        this.judgeGates = judgeGates;
        this.user = user;
    }

    /** A mark, and the version that a change may name. */
    record Versioned(RotationResponse mark, long version) {}

    /** @param readsAll whether this user may see everybody's marks; its own it does not find among them */
    Page<RotationResponse> page(boolean readsAll, RotationFilter filter, PageRequest page) {
        var own = user.officialId().orElse(null);
        if (readsAll) {
            return Page.of(
                    rotations.page(filter, own, page),
                    page,
                    RotationResponse::of,
                    mark -> Cursor.of(mark.markedAt(), mark.id()));
        }
        if (own == null) throw new Forbidden("rotation.not-yours");
        return Page.of(
                rotations.pageOf(own, filter, page),
                page,
                RotationResponse::forTheAccused,
                mark -> Cursor.of(mark.id()));
    }

    Versioned require(boolean readsAll, UUID id) {
        var mark = rotations.findByIdOptional(id).orElseThrow(() -> new NotFound("rotation.unknown"));
        var own = user.officialId().filter(mark.officialId()::equals).isPresent();
        if (!own && !readsAll) throw new Forbidden("rotation.not-yours");
        var gates = gates(mark);
        var shown = own
                ? RotationResponse.forTheAccused(mark, gates)
                : RotationResponse.of(mark, gates, lastDayToReply(mark));
        return new Versioned(shown, mark.version());
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
