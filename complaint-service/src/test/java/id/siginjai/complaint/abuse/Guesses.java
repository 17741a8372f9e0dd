package id.siginjai.complaint.abuse;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Somebody who tries receipts, sixteen at a time. */
final class Guesses {

    private static final int AT_ONCE = 16;

    private Guesses() {}

    /** @return how often each status was answered */
    static Map<Integer, Integer> of(int count, String address) {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var statuses = new ConcurrentHashMap<Integer, Integer>();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CompletableFuture.allOf(IntStream.range(0, count)
                            .mapToObj(i -> CompletableFuture.runAsync(
                                    () -> statuses.merge(guess(client, address, i), 1, Integer::sum), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
        return new TreeMap<>(statuses);
    }

    private static int guess(HttpClient client, String address, int number) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/my-complaint"))
                .header("Forwarded", "for=" + address)
                .header("Receipt", "%016d".formatted(number))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
