package id.siginjai.performance.dashboard;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers as JSON or CSV, whichever is asked for, and only when the asker has not got the same already. */
abstract class CacheableResource {

    static final String CSV = "text/csv";

    /** For so long a dashboard may show what it has; of a city's year nothing happens faster. */
    private static final String CACHING = "private, max-age=30";

    static RestResponse<String> answer(HttpHeaders asked, Supplier<Representation> json, Supplier<Representation> csv) {
        var found = wantsCsv(asked) ? csv.get() : json.get();
        var response = isKnown(asked.getHeaderString(HttpHeaders.IF_NONE_MATCH), found.etag())
                ? ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(found.text(), found.type());
        return response.header(HttpHeaders.ETAG, found.etag())
                .header(HttpHeaders.CACHE_CONTROL, CACHING)
                .header(HttpHeaders.VARY, "Accept, Authorization")
                .build();
    }

    private static boolean wantsCsv(HttpHeaders asked) {
        for (var type : asked.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) return false;
            if (type.isCompatible(MediaType.valueOf(CSV))) return true;
        }
        return false;
    }

    private static boolean isKnown(String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) return false;
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || weak(tag).equals(weak(etag)));
    }

    /** If-None-Match compares weakly (RFC 9110, 13.1.2). */
    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
