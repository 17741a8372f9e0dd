package id.siginjai.complaint;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many residents who file at the same moment. */
public final class Crowd {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Crowd() {}

    /** Files all of them, so many at a time, and gives the answers in the order of the filings. */
    public static List<HttpResponse<String>> files(List<Filing> filings, int atATime) {
        var pool = Executors.newFixedThreadPool(atATime);
        try {
            List<Callable<HttpResponse<String>>> calls = filings.stream()
                    .<Callable<HttpResponse<String>>>map(
                            filing -> () -> post(filing.body().toString()))
                    .toList();
            return pool.invokeAll(calls).stream().map(Crowd::answer).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    /** Sends it and does not wait for the answer. */
    public static CompletableFuture<HttpResponse<String>> begins(Filing filing) {
        return HTTP.sendAsync(request(filing.body().toString()).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a body of a length that nobody tells before, as proxies do (chunked), and gives the answer. */
    public static HttpResponse<String> chunked(String body) {
        return ofType("application/json", body);
    }

    /** Sends a body of untold length under that type, and gives the answer. */
    public static HttpResponse<String> ofType(String type, String body) {
        var stream = HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        return HTTP.sendAsync(
                        request(body)
                                .setHeader("Content-Type", type)
                                .POST(stream)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .join();
    }

    /** Sends it under that key and does not wait for the answer. */
    public static CompletableFuture<HttpResponse<String>> begins(Filing filing, String idempotencyKey) {
        var request = request(filing.body().toString()).header("Idempotency-Key", idempotencyKey);
        return HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return HTTP.send(request(body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/complaints"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> answer(Future<HttpResponse<String>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
