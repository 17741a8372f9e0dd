package id.siginjai.complaint.strikes;

import static id.siginjai.complaint.Pungli.REACHED;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.siginjai.complaint.Crowd;
import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Pungli;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class CrowdTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    Database database;

    @Test
    void fiftyReportsAtOnceReachTheThresholdOnce() {
        var official = UUID.randomUUID();
        var filings =
                IntStream.range(0, 50).mapToObj(i -> Filing.about(official)).toList();

        var answers = Crowd.files(filings, 50);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(database.value("SELECT count(*) FROM complaint WHERE official_id = ?", official))
                .isEqualTo("50");
        assertThat(database.value("SELECT max(filing_no) FROM complaint WHERE official_id = ?", official))
                .isEqualTo("50");
        var event = Pungli.awaitLast(official, REACHED);
        assertThat(event.complaintIds().stream().map(UUID::toString).toList())
                .containsExactlyElementsOf(Counted.ids(official).subList(0, 3));
        assertThat(database.value("SELECT count(*) FROM outbox")).isEqualTo("0");
        assertThat(Pungli.of(official)).hasSize(1);
    }

    @Test
    void twoHundredOfficialsReachTheThresholdOnceEach() {
        var officials = Stream.generate(UUID::randomUUID).limit(200).toList();
        var accused = new ArrayList<UUID>();
        for (var i = 0; i < 5; i++) accused.addAll(officials);
        Collections.shuffle(accused, new Random(20250625));

        var answers = Crowd.files(accused.stream().map(Filing::about).toList(), 16);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        var filed = IntStream.range(0, accused.size())
                .boxed()
                .collect(groupingBy(accused::get, mapping(i -> id(answers.get(i)), toSet())));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> officials.stream()
                        .allMatch(official -> Pungli.of(official).size() == 1));
        for (var official : officials) {
            var event = Pungli.of(official).get(0);
            assertThat(event.complaintIds()).hasSize(3).isSubsetOf(filed.get(official));
        }
    }

    private static UUID id(HttpResponse<String> answer) {
        try {
            return UUID.fromString(JSON.readTree(answer.body()).get("id").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
