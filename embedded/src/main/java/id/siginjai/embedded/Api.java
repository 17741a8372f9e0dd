package id.siginjai.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;

/** A client of the two APIs as a frontend would be one, for the demonstration and the benchmark. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private final Map<String, String> headers;

    /** @param token null for somebody who does not sign in */
    public Api(URI base, String token) {
        this(base, token == null ? Map.<String, String>of() : Map.of("Authorization", "Bearer " + token));
    }

    private Api(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** The same service, called by whoever holds that receipt. */
    Api holding(String receipt) {
        return new Api(base, Map.of("Receipt", receipt));
    }

    /** @param etag the version, for If-Match; null where the answer has none */
    public record Answer(String call, int status, JsonNode body, String etag) {
        String shortened() {
            var text = body.toString();
            return text.length() <= 300 ? text : text.substring(0, 297) + "...";
        }
    }

    public Answer get(String path) {
        return send("GET " + path, request(path).GET());
    }

    /** A call that needs no body. */
    public Answer post(String path) {
        return send("POST " + path, request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    public Answer post(String path, Map<String, Object> body) {
        return send("POST " + path, withBody(path).POST(json(body)));
    }

    /** The lines of a file that is imported. */
    public Answer postCsv(String path, String lines) {
        return send(
                "POST " + path,
                request(path).header("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofString(lines)));
    }

    /** Sends a file as a form does. */
    Answer attach(String path, String name, byte[] content) {
        var boundary = "siginjai-" + UUID.randomUUID();
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, name);
        var body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head),
                HttpRequest.BodyPublishers.ofByteArray(content),
                HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(
                "POST " + path,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(body));
    }

    /** @param ifMatch the version that was read; null for what does not exist yet */
    Answer put(String path, String ifMatch, Map<String, Object> body) {
        var request = withBody(path).PUT(json(body));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return send("PUT " + path, request);
    }

    private HttpRequest.Builder withBody(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(Map<String, Object> body) {
        try {
            return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1" + path));
        headers.forEach(request::header);
        return request;
    }

    private static Answer send(String call, HttpRequest.Builder request) {
        try {
            var answer = Http.send(request.build());
            var etag = answer.headers().firstValue("ETag").orElse(null);
            return new Answer(call, answer.statusCode(), JSON.readTree(answer.body()), etag);
        } catch (IOException e) {
            throw new UncheckedIOException(call + " was not answered", e);
        }
    }
}
