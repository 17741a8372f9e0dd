package id.siginjai.complaint.directory;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The mayor appoints the reviewer, in the place of whoever was it. */
@ApplicationScoped
class AppointReviewer {

    private final ReviewerRepository reviewers;
    private final CurrentUser user;
    private final Clock clock;

    AppointReviewer(ReviewerRepository reviewers, CurrentUser user, Clock clock) {
        this.reviewers = reviewers;
        this.user = user;
        this.clock = clock;
    }

    /** @param ifMatch the version that was read; null for the first appointment */
    @Transactional
    Reviewer appoint(String name, String ifMatch) {
        if (name.equals(user.name())) throw new Invalid("user", "reviewer.not-oneself");
        var before = reviewers.newest().map(Reviewer::version).orElse(0L);
        if (before > 0) new EntityVersion(before).require(ifMatch);
        var appointed = new Reviewer(before + 1, name, clock.instant().truncatedTo(ChronoUnit.MILLIS), user.name());
        reviewers.persistAndFlush(appointed);
        return appointed;
    }
}
