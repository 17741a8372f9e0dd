package id.siginjai.embedded;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sandbox's users at their desks: each signs in once and calls the services as itself. */
final class Offices {

    private final Stack stack;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Offices(Stack stack) {
        this.stack = stack;
    }

    /** performance-service, called by that user. */
    Api performance(String user) {
        return new Api(stack.performance().baseUri(), token(user));
    }

    /** complaint-service, called by that user. */
    Api complaint(String user) {
        return new Api(stack.complaint().baseUri(), token(user));
    }

    /** complaint-service, called by somebody who does not sign in. */
    Api resident() {
        return new Api(stack.complaint().baseUri(), null);
    }

    private String token(String user) {
        return tokens.computeIfAbsent(user, name -> stack.keycloak().token(name));
    }
}
