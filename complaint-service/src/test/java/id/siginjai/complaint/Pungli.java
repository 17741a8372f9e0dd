package id.siginjai.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.siginjai.contracts.EventContract;
import id.siginjai.embedded.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;

/** The threshold events, as the real broker has them; each of them is held against its contract. */
public final class Pungli {

    public static final String REACHED = "id.siginjai.pungli.threshold-reached.v1";
    public static final String WITHDRAWN = "id.siginjai.pungli.threshold-withdrawn.v1";

    private static final Topic TOPIC = new Topic("siginjai.pungli");
    private static final Map<String, EventContract> CONTRACTS =
            Map.of(REACHED, EventContract.of(REACHED), WITHDRAWN, EventContract.of(WITHDRAWN));
    private static final JsonMapper JSON = new JsonMapper();

    private Pungli() {}

    /** One event: its type, its attributes and its data. */
    public record Event(String type, Map<String, String> headers, JsonNode data) {

        public List<UUID> complaintIds() {
            return StreamSupport.stream(data.get("complaintIds").spliterator(), false)
                    .map(id -> UUID.fromString(id.asText()))
                    .toList();
        }

        public long sequence() {
            return data.get("sequence").asLong();
        }

        public int round() {
            return data.get("round").asInt();
        }

        private static Event of(ConsumerRecord<String, byte[]> record) {
            var headers = new TreeMap<String, String>();
            record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
            var type = headers.get("ce_type");
            assertThat(CONTRACTS.get(type).violations(record.value())).isEmpty();
            try {
                return new Event(type, headers, JSON.readTree(record.value()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What was told of an official so far, in order. */
    public static List<Event> of(UUID official) {
        return TOPIC.of(official).stream().map(Event::of).toList();
    }

    /** Waits until exactly these types were told of the official, in this order. */
    public static List<Event> await(UUID official, String... types) {
        return Awaitility.await()
                .until(
                        () -> of(official),
                        events -> events.stream().map(Event::type).toList().equals(List.of(types)));
    }

    /** The last of what was told, once that many were. */
    public static Event awaitLast(UUID official, String... types) {
        var events = await(official, types);
        return events.get(events.size() - 1);
    }
}
