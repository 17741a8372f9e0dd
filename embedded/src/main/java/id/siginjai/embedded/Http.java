package id.siginjai.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** HTTP to our own processes. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Http() {}

    static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** True when it answers 200 within two seconds. */
    static boolean answers(URI uri) {
        try {
            return send(HttpRequest.newBuilder(uri)
                                    .timeout(Duration.ofSeconds(2))
                                    .build())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Asks until it answers 200. @throws IllegalStateException when time is up or its process has ended */
    static void await(String name, URI uri, Child process, Duration patience) {
        if (!until(() -> !process.isAlive() || answers(uri), patience) || !process.isAlive()) {
            var fate = process.isAlive() ? " is not ready after " + patience.toSeconds() + " s" : " has ended";
            throw new IllegalStateException(name + fate + "; its log is " + process.log());
        }
    }

    /** Looks ten times a second; false when time is up. */
    static boolean until(BooleanSupplier condition, Duration patience) {
        return until(condition, patience, Duration.ofMillis(100));
    }

    /** Looks again after each interval; false when time is up. */
    static boolean until(BooleanSupplier condition, Duration patience, Duration interval) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) return false;
            try {
                Thread.sleep(interval.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
