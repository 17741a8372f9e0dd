package id.siginjai.testing;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Takes the header {@code Authorization: Test <role> [<claim>=<value> …]} for the truth; see {@link As}. The user's name
 * is the claim {@code name}, without it the role's.
 */
@ApplicationScoped
public class TestTokens implements HttpAuthenticationMechanism {

    public static final String SCHEME = "Test ";

    @Any
    @Inject
    Instance<SecurityIdentityAugmentor> augmentors;

    @Inject
    BlockingSecurityExecutor blocking;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var header = context.request().getHeader("Authorization");
        if (header == null || !header.startsWith(SCHEME))
            return Uni.createFrom().nullItem();
        var words = header.substring(SCHEME.length()).split(" ");
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(words[0]))
                .addRole(words[0]);
        for (var i = 1; i < words.length; i++) {
            var claim = words[i].split("=", 2);
            if (claim[0].equals("name")) identity.setPrincipal(new QuarkusPrincipal(claim[1]));
            else identity.addAttribute(claim[0], claim[1]);
        }
        return augmented(identity.build());
    }

    /** As a provider's identities are: by what the service itself knows of its users. */
    private Uni<SecurityIdentity> augmented(SecurityIdentity identity) {
        var result = Uni.createFrom().item(identity);
        for (var augmentor : augmentors) {
            result = result.flatMap(so -> augmentor.augment(so, blocking::executeBlocking));
        }
        return result;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Test"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "test"));
    }
}
