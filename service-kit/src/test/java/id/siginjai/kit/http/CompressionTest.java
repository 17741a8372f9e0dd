package id.siginjai.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What residents load on their phones is small, where they ask for that. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class CompressionTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI service;

    @Test
    void anAnswerIsCompressedForWhoeverTakesIt() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve("things"))
                .header("Accept-Encoding", "gzip")
                .build();

        var answer = CLIENT.send(request, BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .asString()
                .startsWith("{");
    }

    @Test
    void whoeverDoesNotAskForItGetsItPlain() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve("things")).build();

        var answer = CLIENT.send(request, BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).startsWith("{");
    }
}
