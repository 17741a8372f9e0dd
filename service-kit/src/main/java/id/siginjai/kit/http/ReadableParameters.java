package id.siginjai.kit.http;

import id.siginjai.kit.problem.Invalid;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses paths and queries with control characters: PostgreSQL cannot hold a NUL, and no name of ours has one. */
class ReadableParameters {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        check(request.getUriInfo().getPathParameters());
        check(request.getUriInfo().getQueryParameters());
    }

    private static void check(MultivaluedMap<String, String> parameters) {
        parameters.forEach((name, values) -> {
            for (var value : values) if (!isReadable(value)) throw new Invalid(shown(name), "parameter.unreadable");
        });
    }

    private static boolean isReadable(String text) {
        return text == null
                || text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static String shown(String name) {
        return isReadable(name) ? name : "query";
    }
}
