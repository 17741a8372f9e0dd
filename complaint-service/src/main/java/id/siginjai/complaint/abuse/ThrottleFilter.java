package id.siginjai.complaint.abuse;

import id.siginjai.kit.problem.TooManyRequests;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Holds public calls to their allowances, before a byte of the body is read. */
class ThrottleFilter {

    private static final String TAKEN = "siginjai.wrong-receipt-taken";
    private static final int NOT_FOUND = 404;

    private final Throttle throttle;

    ThrottleFilter(Throttle throttle) {
        this.throttle = throttle;
    }

    @ServerRequestFilter
    void hold(ContainerRequestContext request, ResourceInfo resource, HttpServerRequest connection) {
        for (var allowance : allowancesOf(resource)) {
            throttle.take(allowance, addressOf(connection)).ifPresent(wait -> {
                throw new TooManyRequests(wait);
            });
            if (allowance == Allowance.WRONG_RECEIPTS) request.setProperty(TAKEN, true);
        }
    }

    /** A guess was taken before it was known to be one, or guesses at the same moment would all pass. */
    @ServerResponseFilter
    void giveBack(ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest connection) {
        if (request.getProperty(TAKEN) == null || response.getStatus() == NOT_FOUND) return;
        throttle.giveBack(Allowance.WRONG_RECEIPTS, addressOf(connection));
    }

    private static List<Allowance> allowancesOf(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null) return List.of();
        var throttled = method.getAnnotation(Throttled.class);
        if (throttled == null) throttled = resource.getResourceClass().getAnnotation(Throttled.class);
        return throttled == null ? List.of() : Arrays.asList(throttled.value());
    }

    /** Behind a proxy that is trusted, the HTTP server tells the address that the proxy saw. */
    private static String addressOf(HttpServerRequest connection) {
        var address = connection.remoteAddress();
        return address == null ? "unknown" : address.hostAddress();
    }
}
