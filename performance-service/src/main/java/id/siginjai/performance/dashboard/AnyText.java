package id.siginjai.performance.dashboard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Of text a dashboard has CSV alone: whoever accepts {@code text/*} means that, which the framework would refuse (406). */
@ApplicationScoped
class AnyText {

    private static final String PATH = "/api/v1/dashboard/";
    private static final int PRIORITY = 100;

    void register(@Observes Filters filters) {
        filters.register(AnyText::name, PRIORITY);
    }

    private static void name(RoutingContext call) {
        if (call.normalizedPath().startsWith(PATH)) {
            var accepted = String.join(", ", call.request().headers().getAll(HttpHeaders.ACCEPT));
            if (accepted.contains("text/*")) {
                call.request().headers().set(HttpHeaders.ACCEPT, accepted.replace("text/*", CacheableResource.CSV));
            }
        }
        call.next();
    }
}
