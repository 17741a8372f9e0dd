package id.siginjai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siginjai.embedded.Service;
import id.siginjai.embedded.Topic;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all that happened, neither the databases nor the topics nor the evidence hold in the clear what was told. */
@AcceptanceTest
@Order(Integer.MAX_VALUE - 1)
class InTheClearIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern RECEIPT = Pattern.compile("\\d{16}");
    private static final List<String> TOPICS = List.of("siginjai.pungli", "siginjai.officials", "siginjai.rotations");
    private static final byte[] DOCUMENT = ("%PDF-1.4\n% " + Confidential.NARRATIVE + "\n%%EOF\n").getBytes();

    private final City city;
    private final Wire wire;

    InTheClearIT(City city) {
        this.city = city;
        this.wire = city.wire(Service.COMPLAINT);
    }

    @BeforeEach
    void aCaseInWhichEverythingThatCanBeToldWasTold() throws IOException {
        var official = city.performance().register();
        var report = (ObjectNode) JSON.readTree(Reports.json(official));
        report.put("accusedDescription", "Yang membawa " + Confidential.NARRATIVE);
        report.putObject("reporter")
                .put("name", "Warga " + Confidential.NARRATIVE)
                .put("phone", Reports.phone())
                .put("email", "warga" + Confidential.EMAIL);
        var filed = expect(201, wire.post("/api/v1/complaints", Map.of(), report.toString()));
        var receipt = filed.get("receipt").asText();
        Confidential.receipt(receipt);
        var complaint = "/api/v1/complaints/" + filed.get("id").asText();
        var inspector = Map.of("Authorization", "Bearer " + city.token("inspektorat"));
        var text = "{\"text\":\"Tentang %s.\"}".formatted(Confidential.NARRATIVE);
        expect(201, wire.post(complaint + "/messages", inspector, text));
        expect(201, wire.post(complaint + "/notes", inspector, text));
        expect(
                200,
                wire.post(
                        complaint + "/status",
                        inspector,
                        "{\"status\":\"VERIFYING\",\"note\":\"%s\"}".formatted(Confidential.NARRATIVE)));
        expect(201, wire.post("/api/v1/my-complaint/messages", Map.of("Receipt", receipt), text));
        expect(201, attach(receipt));
        expect(200, wire.get("/api/v1/my-complaint/export", Map.of("Receipt", receipt)));
    }

    private HttpResponse<String> attach(String receipt) {
        var form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                + new String(DOCUMENT, StandardCharsets.US_ASCII) + "\r\n--b--\r\n";
        return wire.send(
                "POST",
                "/api/v1/my-complaint/attachments",
                Map.of("Receipt", receipt, "Content-Type", "multipart/form-data; boundary=b"),
                form);
    }

    private static JsonNode expect(int status, HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    @Test
    void noRowOfAnyTableTellsIt() throws SQLException {
        for (var service : Service.values()) {
            try (var tables = new Tables(city.postgres(), service)) {
                assertThat(tables.names()).hasSizeGreaterThan(5);
                for (var table : tables.names()) {
                    assertNothingIsTold("table " + table, tables.rows(table).stream());
                }
            }
        }
    }

    @Test
    void noMessageOfAnyTopicTellsIt() {
        for (var name : TOPICS) {
            var messages = new Topic(city.kafka().bootstrapServers(), name).all();
            assertThat(messages).as(name).isNotEmpty();
            assertNothingIsTold(
                    name,
                    messages.stream()
                            .map(message -> message.key()
                                    + (message.value() == null
                                            ? ""
                                            : new String(message.value(), StandardCharsets.UTF_8))
                                    + List.of(message.headers().toArray())));
        }
    }

    @Test
    void noFileOfTheEvidenceTellsIt() throws IOException {
        var files = new ArrayList<String>();
        try (var all = Files.walk(city.evidence())) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.add(file + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(files).isNotEmpty();
        assertNothingIsTold("evidence", files.stream());
    }

    /** Nor in hexadecimal, which is how PostgreSQL shows bytes. */
    private static void assertNothingIsTold(String where, Stream<String> texts) {
        var secrets = List.of(Confidential.NARRATIVE, Confidential.PHONE, Confidential.EMAIL);
        texts.map(text -> text.toLowerCase(Locale.ROOT)).forEach(text -> {
            for (var secret : secrets) {
                assertThat(text.contains(secret))
                        .as("'%s' in %s", secret, where)
                        .isFalse();
                assertThat(text.contains(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8))))
                        .as("'%s' as bytes in %s", secret, where)
                        .isFalse();
            }
            assertThat(RECEIPT.matcher(text).results().map(match -> match.group()))
                    .as("a receipt in " + where)
                    .doesNotContainAnyElementsOf(Confidential.receipts());
        });
    }
}
