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
        var sandbox = identity.getPrincipal() instanceof JsonWebToken token && token.containsClaim("sandbox");
        if (production && sandbox) {
            return Uni.createFrom().failure(new AuthenticationFailedException("a token of the sandbox realm"));
        }
        return Uni.createFrom().item(identity);
    }
}
