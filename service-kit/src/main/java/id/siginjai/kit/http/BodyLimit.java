package id.siginjai.kit.http;

import id.siginjai.kit.problem.ContentTooLarge;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Bodies have at most 64 KiB, but where a call says otherwise ({@link BodyUpTo}). Not left to the HTTP server, whose
 * limit must let attachments pass and whose 413 has no body.
 */
class BodyLimit {

    private static final int KIBIBYTES = 64;

    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

    private final BodiesUnderWay underWay;

    BodyLimit(BodiesUnderWay underWay) {
        this.underWay = underWay;
    }

    /** Before anything of the body is read, whatever it is for. */
    @ServerRequestFilter(preMatching = true)
    void makeRoom(ContainerRequestContext request, RoutingContext routing) {
        if (!isHeldWhole(request)) return;
        underWay.take(request.getLength() < 0 ? KIBIBYTES * 1024L : request.getLength(), routing);
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!isHeldWhole(request)) return;
        var limit = limitOf(resource);
        if (request.getLength() > limit * 1024L) throw tooLarge(limit);
        // A chunked body tells its length only by being read.
        if (request.getLength() < 0) request.setProperty(CountedBody.KIBIBYTES, limit);
    }

    /** Attachments go to the disk as they come. A body needs no type to be held. */
    private static boolean isHeldWhole(ContainerRequestContext request) {
        if (request.getLength() < 0 && BODILESS.contains(request.getMethod())) return false;
        var type = request.getHeaderString("Content-Type");
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static int limitOf(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var own = method == null ? null : method.getAnnotation(BodyUpTo.class);
        return own == null ? KIBIBYTES : own.kibibytes();
    }

    static ContentTooLarge tooLarge(int kibibytes) {
        return new ContentTooLarge("body.too-large", kibibytes);
    }
}
