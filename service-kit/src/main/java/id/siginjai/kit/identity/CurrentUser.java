package id.siginjai.kit.identity;

import id.siginjai.kit.problem.Forbidden;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, as the token says it. Only for protected calls: a public one must not look at its token at all. */
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** A name for records of who did what: the user name, or the token's subject. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** The token's subject, which stays when a user is renamed. */
    public Optional<String> subject() {
        return claim("sub");
    }

    /** Those of the realm's roles that this software knows. */
    public List<String> roles() {
        return Roles.ALL.stream().filter(this::has).toList();
    }

    /** The official that this user is; elected offices and offices in charge are none. */
    public Optional<UUID> officialId() {
        return claim("officialId").map(CurrentUser::uuid);
    }

    /** The code of the unit that this user heads or serves. */
    public Optional<String> unit() {
        return claim("unit");
    }

    private Optional<String> claim(String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return Optional.ofNullable(token.getClaim(name)).map(Object::toString);
        }
        return Optional.ofNullable(identity.getAttribute(name)).map(Object::toString);
    }

    private static UUID uuid(String claim) {
        try {
            return UUID.fromString(claim);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("problem.forbidden.detail");
        }
    }
}
