package id.siginjai.complaint.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a report in: it is stored, counted, and told of when it is the one that reaches the threshold. */
@ApplicationScoped
class FileComplaint {

    private final PrepareFiling prepare;
    private final Committers committers;

    FileComplaint(PrepareFiling prepare, Committers committers) {
        this.prepare = prepare;
        this.committers = committers;
    }

    /**
     * Blocks nowhere.
     *
     * @param idempotencyKey null where the client sent none
     */
    Uni<FiledComplaint> file(FileComplaintRequest request, String idempotencyKey) {
        return Uni.createFrom().completionStage(committers.commit(prepare.of(request, idempotencyKey)));
    }
}
