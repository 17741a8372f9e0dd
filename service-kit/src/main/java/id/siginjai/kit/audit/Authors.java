package id.siginjai.kit.audit;

import id.siginjai.kit.identity.CurrentUser;
import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Knows who is behind the transaction that runs. */
@ApplicationScoped
class Authors {

    private static final int LONGEST_SOURCE = 300;

    private final CurrentVertxRequest request;
    private final CurrentUser user;
    private volatile boolean started;

    Authors(CurrentVertxRequest request, CurrentUser user) {
        this.request = request;
        this.user = user;
    }

    /** After everything else that happens at the start. */
    void started(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        started = true;
    }

    Author current() {
        var trace = traceId();
        var source = AuditSource.current();
        if (source.isPresent()) return Author.system(source.get(), trace);
        var asked = currentRequest();
        // Work that neither a request nor an event caused is on a schedule, once the start is over.
        if (asked.isEmpty()) return Author.system(started ? "schedule" : "startup", trace);
        return by(asked.get(), trace);
    }

    private Author by(HttpServerRequest asked, String trace) {
        var call = asked.method() + " " + asked.path();
        return new Author(
                user.name(),
                user.subject().orElse(null),
                user.officialId().orElse(null),
                user.roles(),
                call.substring(0, Math.min(call.length(), LONGEST_SOURCE)),
                trace);
    }

    private Optional<HttpServerRequest> currentRequest() {
        if (!Arc.container().requestContext().isActive()) return Optional.empty();
        return Optional.ofNullable(request.getCurrent()).map(context -> context.request());
    }

    private static String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
