package id.siginjai.kit.identity;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The sandbox realm marks its tokens. Production takes none of them: its users' passwords are their names. */
@ApplicationScoped
class SandboxTokens implements SecurityIdentityAugmentor {

    private final boolean production = ConfigUtils.isProfileActive("prod");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (production && isOfTheSandbox(identity)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("a token of the sandbox realm"));
        }
        return Uni.createFrom().item(identity);
    }

    /** Asked with each call. To ask for a claim by a name that no standard knows costs an exception. */
    private static boolean isOfTheSandbox(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaimNames().contains("sandbox");
    }
}
