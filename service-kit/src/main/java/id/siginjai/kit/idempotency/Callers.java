package id.siginjai.kit.idempotency;

import id.siginjai.kit.identity.CurrentUser;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose key it is. */
@ApplicationScoped
class Callers {

    private final CurrentVertxRequest request;
    private final CurrentUser user;

    Callers(CurrentVertxRequest request, CurrentUser user) {
        this.request = request;
        this.user = user;
    }

    /** What the caller adds to a key, apart from it by a character that no key has; nothing for a public call. */
    String ofCall() {
        return isIdentified() ? '\n' + user.subject().orElseGet(user::name) : "";
    }

    /** A protected call was identified before it began; of a public one nobody may look at the token. */
    private boolean isIdentified() {
        if (!Arc.container().requestContext().isActive()) return false;
        var call = request.getCurrent();
        return call != null && call.user() != null;
    }
}
