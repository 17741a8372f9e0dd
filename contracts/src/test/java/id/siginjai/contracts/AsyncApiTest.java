package id.siginjai.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document and the schemas tell of the same events. */
class AsyncApiTest {

    private static final Set<String> TOPICS = Set.of("siginjai.pungli", "siginjai.officials", "siginjai.rotations");

    private final JsonNode document = ContractFiles.yaml("asyncapi.yaml");

    @Test
    void isAnAsyncApi3Document() {
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
    }

    @Test
    void namesJustTheTypesThatHaveASchema() {
        assertThat(typesOf(channels().filter(channel -> !isParked(channel))))
                .isEqualTo(ContractFiles.types(".schema.json"));
    }

    @Test
    void namesJustOurTopicsEachWithOneForParkedRecords() {
        var expected = TOPICS.stream().flatMap(topic -> Stream.of(topic, topic + ".dlq"));

        assertThat(channels().map(AsyncApiTest::address)).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @Test
    void bindsEachChannelToItsTopicWithItsPartitions() {
        assertThat(channels()).allSatisfy(channel -> {
            var kafka = channel.at("/bindings/kafka");
            assertThat(kafka.path("topic").asText()).isEqualTo(address(channel));
            assertThat(kafka.path("partitions").asInt()).isEqualTo(isParked(channel) ? 1 : 4);
        });
        assertThat(channels()
                        .filter(channel ->
                                channel.findPath("cleanup.policy").toString().contains("compact")))
                .extracting(AsyncApiTest::address)
                .containsExactly("siginjai.officials");
    }

    @Test
    void aMessageRefersToItsSchemaAndItsHeadersSayTheSame() {
        assertThat(messagesOf(channels().filter(channel -> !isParked(channel)))).allSatisfy(message -> {
            var type = message.path("name").asText();
            var attributes = message.at("/headers/allOf/1/properties");

            assertThat(message.at("/payload/$ref").asText()).isEqualTo("./events/" + type + ".schema.json");
            assertThat(attributes.at("/ce_type/const").asText()).isEqualTo(type);
            assertThat(attributes.at("/ce_dataschema/const").asText())
                    .isEqualTo(EventContract.of(type).dataSchema());
            assertThat(attributes.at("/ce_source/const").asText()).startsWith("/siginjai/");
            assertThat(resolve(message.at("/headers/allOf/0")).path("required"))
                    .extracting(JsonNode::asText)
                    .contains("ce_id", "ce_source", "ce_type", "ce_specversion", "ce_time", "ce_dataschema");
            assertThat(resolve(message.path("bindings")).at("/kafka/key/format").asText())
                    .isEqualTo("uuid");
        });
    }

    @Test
    void everyChannelIsSentToAndWhatIsSentIsReceivedOrParked() {
        var operations = document.path("operations").valueStream().toList();

        assertThat(channelsOf(operations, "send"))
                .isEqualTo(channels().map(AsyncApiTest::address).collect(Collectors.toSet()));
        assertThat(channelsOf(operations, "receive")).isEqualTo(TOPICS);
    }

    @Test
    void whoSendsAMessageIsItsSource() {
        var sends = document.path("operations")
                .valueStream()
                .filter(operation -> operation.path("action").asText().equals("send"))
                .filter(operation -> !isParked(resolve(operation.path("channel"))));

        assertThat(sends).isNotEmpty().allSatisfy(operation -> {
            var sender = operation.at("/tags/0/name").asText();
            assertThat(operation.path("messages"))
                    .allSatisfy(message -> assertThat(resolve(resolve(message))
                                    .at("/headers/allOf/1/properties/ce_source/const")
                                    .asText())
                            .isEqualTo("/siginjai/" + sender));
        });
    }

    private Set<String> channelsOf(List<JsonNode> operations, String action) {
        return operations.stream()
                .filter(operation -> operation.path("action").asText().equals(action))
                .map(operation -> address(resolve(operation.path("channel"))))
                .collect(Collectors.toSet());
    }

    private Stream<JsonNode> channels() {
        return document.path("channels").valueStream();
    }

    private Stream<JsonNode> messagesOf(Stream<JsonNode> channels) {
        return channels.flatMap(channel -> channel.path("messages").valueStream())
                .map(this::resolve);
    }

    private Set<String> typesOf(Stream<JsonNode> channels) {
        return messagesOf(channels)
                .map(message -> message.path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonNode resolve(JsonNode reference) {
        var target = document.at(reference.path("$ref").asText().substring(1));
        assertThat(target.isMissingNode()).as("target of %s", reference).isFalse();
        return target;
    }

    private static boolean isParked(JsonNode channel) {
        return address(channel).endsWith(".dlq");
    }

    private static String address(JsonNode channel) {
        return channel.path("address").asText();
    }
}
