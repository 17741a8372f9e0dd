package id.siginjai.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

/** A client of the two APIs as a frontend would be one, for the demonstration. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private final String token;

    Api(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    record Answer(String call, int status, JsonNode body) {
        String shortened() {
            var text = body.toString();
            return text.length() <= 300 ? text : text.substring(0, 297) + "...";
        }
    }

    Answer get(String path) {
        return send("GET " + path, request(path).GET());
    }

    Answer post(String path, Map<String, Object> body) {
        try {
            var json = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
            return send(
                    "POST " + path,
                    request(path).header("Content-Type", "application/json").POST(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1" + path));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request;
    }

    private static Answer send(String call, HttpRequest.Builder request) {
        try {
            var answer = Http.send(request.build());
            return new Answer(call, answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(call + " was not answered", e);
        }
    }
}
