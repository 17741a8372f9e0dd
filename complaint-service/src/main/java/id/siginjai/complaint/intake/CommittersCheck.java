package id.siginjai.complaint.intake;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** An instance whose committer has ended can answer no report any more: it must be started again. */
@Liveness
class CommittersCheck implements HealthCheck {

    private final Committers committers;

    CommittersCheck(Committers committers) {
        this.committers = committers;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("intake").status(committers.areAlive()).build();
    }
}
