package id.siginjai.kit.http;

import id.siginjai.kit.problem.ContentTooLarge;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Bodies have at most 64 KiB, but where a call says otherwise ({@link BodyUpTo}). Not left to the HTTP server, whose
 * limit must let attachments pass and whose 413 has no body.
 */
class BodyLimit {

    private static final int KIBIBYTES = 64;

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getMediaType() != null && request.getMediaType().getType().equals("multipart")) return;
        var limit = limitOf(resource);
        if (request.getLength() > limit * 1024L) throw tooLarge(limit);
        // A chunked body tells its length only by being read.
        if (request.getLength() < 0) request.setProperty(CountedBody.KIBIBYTES, limit);
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
