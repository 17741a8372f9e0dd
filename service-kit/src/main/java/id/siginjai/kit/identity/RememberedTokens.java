package id.siginjai.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a token once and not with each call: a dashboard or an officer sends the same one again and again, and its
 * signature costs more than many an answer. What was verified is remembered for a minute at most and never beyond the
 * token's own end. What was refused is not remembered, so a stranger can neither fill this nor be told an old refusal.
 */
@ApplicationScoped
class RememberedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    /** A key that the provider withdraws is good for so much longer, which is little beside the life of a token. */
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    /** More people than are at work at once; some kilobytes each. */
    private static final int TOKENS = 1000;

    private final IdentityProvider<TokenAuthenticationRequest> verifier;
    private final Clock clock;
    private final Cache<String, SecurityIdentity> identities;

    @Inject
    RememberedTokens(OidcIdentityProvider verifier, Clock clock) {
        this((IdentityProvider<TokenAuthenticationRequest>) verifier, clock);
    }

    RememberedTokens(IdentityProvider<TokenAuthenticationRequest> verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
        identities = Caffeine.newBuilder()
                .maximumSize(TOKENS)
                .expireAfter(Expiry.<String, SecurityIdentity>creating((token, identity) -> goodFor(identity)))
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .executor(Runnable::run) // what there is to tidy up is not worth a thread
                .build();
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Asked before the verifier itself, which is a provider as well. */
    @Override
    public int priority() {
        return verifier.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential)) return verifier.authenticate(request, context);
        var token = request.getToken().getToken();
        var known = identities.getIfPresent(token);
        if (known != null) return Uni.createFrom().item(known);
        return verifier.authenticate(request, context).invoke(identity -> remember(token, identity));
    }

    private void remember(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken) identities.put(token, withoutItsRequest(identity));
    }

    private Duration goodFor(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        var left = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.compareTo(AT_MOST) < 0 ? left : AT_MOST;
    }

    /** Who somebody is outlives the request that it was found out for; nothing of that request may. */
    private static SecurityIdentity withoutItsRequest(SecurityIdentity identity) {
        var bare = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addPermissions(identity.getPermissions());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext || value instanceof AuthenticationRequestContext)) {
                bare.addAttribute(name, value);
            }
        });
        return bare.build();
    }
}
