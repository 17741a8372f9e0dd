package id.siginjai.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private Instant now = Instant.parse("2025-06-25T02:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Verifier verifier = new Verifier();
    private final RememberedTokens tokens = new RememberedTokens(verifier, clock);

    @Test
    void aTokenIsVerifiedOnceAMinute() {
        verifier.lifeOfTokens = AN_HOUR;
        userOf("a");
        passes(Duration.ofSeconds(59));
        assertThat(userOf("a")).isEqualTo("user of a");

        assertThat(verifier.asked).containsExactly("a");
        passes(Duration.ofSeconds(1));
        userOf("a");
        assertThat(verifier.asked).containsExactly("a", "a");
    }

    @Test
    void aTokenThatHasEndedIsNoLongerGoodAlthoughItWasRemembered() {
        verifier.lifeOfTokens = Duration.ofSeconds(20);
        userOf("a");
        passes(Duration.ofSeconds(19));
        assertThat(userOf("a")).isEqualTo("user of a");
        verifier.refuses = true;

        passes(Duration.ofSeconds(1));

        assertThatThrownBy(() -> userOf("a")).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void aTokenWithoutAnEndIsVerifiedEachTime() {
        verifier.lifeOfTokens = Duration.between(clock.instant(), Instant.EPOCH); // what an absent claim reads as

        userOf("a");
        userOf("a");

        assertThat(verifier.asked).containsExactly("a", "a");
    }

    @Test
    void tokensAreNotTakenForEachOther() {
        verifier.lifeOfTokens = AN_HOUR;
        userOf("a");

        assertThat(userOf("b")).isEqualTo("user of b");
        assertThat(userOf("a")).isEqualTo("user of a");
    }

    @Test
    void aRefusalIsNotRemembered() {
        verifier.lifeOfTokens = AN_HOUR;
        verifier.refuses = true;
        assertThatThrownBy(() -> userOf("a")).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> userOf("a")).isInstanceOf(AuthenticationFailedException.class);
        assertThat(verifier.asked).containsExactly("a", "a");

        verifier.refuses = false;

        assertThat(userOf("a")).isEqualTo("user of a");
    }

    @Test
    void nothingOfTheRequestIsRemembered() {
        verifier.lifeOfTokens = AN_HOUR;

        assertThat(identityOf(new AccessTokenCredential("a")).getAttributes()).containsOnlyKeys("tenant", "request");
        var remembered = identityOf(new AccessTokenCredential("a"));

        assertThat(remembered.getAttributes()).containsOnlyKeys("tenant");
        assertThat(remembered.getRoles()).containsExactly("walikota");
        assertThat(remembered.getCredential(AccessTokenCredential.class).getToken())
                .isEqualTo("a");
    }

    @Test
    void whatGivesNoAccessIsNoneOfItsBusiness() {
        verifier.lifeOfTokens = AN_HOUR;

        identityOf(new IdTokenCredential("a"));
        identityOf(new IdTokenCredential("a"));

        assertThat(verifier.asked).containsExactly("a", "a");
    }

    private String userOf(String token) {
        return identityOf(new AccessTokenCredential(token)).getPrincipal().getName();
    }

    private SecurityIdentity identityOf(TokenCredential token) {
        return tokens.authenticate(new TokenAuthenticationRequest(token), new Blocking())
                .await()
                .indefinitely();
    }

    /** Stands for the verification by the provider's keys. */
    private class Verifier implements IdentityProvider<TokenAuthenticationRequest> {

        private final List<String> asked = new ArrayList<>();
        private Duration lifeOfTokens;
        private boolean refuses;

        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                TokenAuthenticationRequest request, AuthenticationRequestContext context) {
            var token = request.getToken().getToken();
            asked.add(token);
            if (refuses) return Uni.createFrom().failure(new AuthenticationFailedException());
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(new Token(token, clock.instant().plus(lifeOfTokens)))
                            .addRole("walikota")
                            .addCredential(request.getToken())
                            .addAttribute("tenant", "Default")
                            .addAttribute("request", context)
                            .build());
        }
    }

    private record Token(String text, Instant until) implements JsonWebToken {

        @Override
        public String getName() {
            return "user of " + text;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return name.equals("exp") ? (T) (Long) until.getEpochSecond() : null;
        }
    }

    private void passes(Duration time) {
        now = now.plus(time);
    }

    private static class Blocking implements AuthenticationRequestContext {
        @Override
        public Uni<SecurityIdentity> runBlocking(Supplier<SecurityIdentity> function) {
            return Uni.createFrom().item(function);
        }
    }
}
