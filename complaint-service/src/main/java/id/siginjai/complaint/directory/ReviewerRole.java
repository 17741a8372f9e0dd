package id.siginjai.complaint.directory;

import id.siginjai.kit.identity.Roles;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives the appointed reviewer the role of one. Asked at every protected call, so that an appointment that has ended has
 * ended; the mayor, who appoints, gets no role by it.
 */
@ApplicationScoped
class ReviewerRole implements SecurityIdentityAugmentor {

    private final Reviewers reviewers;

    ReviewerRole(Reviewers reviewers) {
        this.reviewers = reviewers;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || identity.hasRole(Roles.WALIKOTA)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> augmented(identity));
    }

    private SecurityIdentity augmented(SecurityIdentity identity) {
        if (!reviewers.isAppointed(identity.getPrincipal().getName())) return identity;
        return QuarkusSecurityIdentity.builder(identity)
                .addRole(Reviewers.REVIEWER)
                .build();
    }
}
