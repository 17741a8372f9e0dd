package id.siginjai.complaint.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Whoever looks, by the mayor's appointment, into what the inspectorate itself may not. */
@ApplicationScoped
public class Reviewers {

    /** No role of the realm's: whoever is appointed has it here, and nobody else. */
    public static final String REVIEWER = "reviewer";

    private final ReviewerRepository reviewers;

    Reviewers(ReviewerRepository reviewers) {
        this.reviewers = reviewers;
    }

    @Transactional
    boolean isAppointed(String user) {
        return reviewers
                .newest()
                .filter(newest -> newest.userName().equals(user))
                .isPresent();
    }
}
