package id.siginjai.complaint.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.siginjai.complaint.Database;
import id.siginjai.complaint.Filing;
import id.siginjai.complaint.Inspectorate;
import id.siginjai.complaint.Reporter;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What reporters attach: what is taken, how it is kept, and that nothing of what is refused stays. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class EvidenceTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Inject
    Inspectorate inspectorate;

    @Inject
    Database database;

    @Inject
    SweepOrphans sweepOrphans;

    @Inject
    EvidenceStore store;

    @ConfigProperty(name = "siginjai.evidence.directory")
    Path directory;

    private Reporter reporter;
    private List<String> before;

    @BeforeEach
    void aComplaintWasFiled() throws IOException {
        reporter = Reporter.of(Filing.about(UUID.randomUUID()));
        before = files();
    }

    @Test
    void theReporterSeesWhatWasAttached() {
        reporter.attaches(Photos.jpeg(), "Foto Budi.JPG", "application/octet-stream")
                .statusCode(201)
                .body("type", equalTo("image/jpeg"))
                .body("size", equalTo(Photos.jpeg().length));
        reporter.attaches(Photos.png(), "x", "image/jpeg").statusCode(201);
        reporter.attaches(Photos.pdf(), "../../x.exe", "text/html").statusCode(201);

        var view = reporter.reads();

        view.body("attachments.type", contains("image/jpeg", "image/png", "application/pdf"));
        assertThat(view.extract().asString()).doesNotContain("Budi", "exe");
    }

    @Test
    void theDiskHoldsNothingInTheClear() throws IOException {
        var id = reporter.attaches(Photos.pdf()).statusCode(201).extract().<String>path("id");

        var file = directory.resolve(id);
        assertThat(new String(Files.readAllBytes(file), ISO_8859_1)).doesNotContain("PDF", "Catalog");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(Files.getPosixFilePermissions(directory)).hasSize(3);
        assertThat(database.value("SELECT length(file_key) > 100 FROM attachment WHERE id = ?::uuid", id))
                .isEqualTo("t");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatIsNoEvidence")
    void whatIsNoEvidenceIsRefusedWhateverItCallsItself(String what, byte[] content) throws IOException {
        Refused.with(415, "unsupported-media-type", reporter.attaches(content, "foto.jpg", "image/jpeg"));

        nothingIsLeft();
    }

    static Stream<Arguments> whatIsNoEvidence() throws IOException {
        return Stream.of(
                Arguments.of("a script", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8)),
                Arguments.of("PHP", "<?php system($_GET['c']);".getBytes(UTF_8)),
                Arguments.of("a page", "<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8)),
                Arguments.of("SVG", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8)),
                Arguments.of(
                        "a JPEG that is a script",
                        Photos.joined(
                                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0},
                                "\n<?php evil();".getBytes(UTF_8))),
                Arguments.of("a cut-off JPEG", Arrays.copyOf(Photos.jpeg(), 700)),
                Arguments.of("a PNG as large as a wall", Photos.pngOf(60_000, 60_000)),
                Arguments.of("a program", Photos.padded(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 500)),
                Arguments.of("a zip bomb", zipBomb()),
                Arguments.of("noise", new byte[] {1, 2, 3, 4, 5}));
    }

    /** 100 MiB of nothing in 100 KiB. */
    private static byte[] zipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("foto.jpg"));
            for (var i = 0; i < 100; i++) zip.write(new byte[MEBIBYTE]);
        }
        return bytes.toByteArray();
    }

    @Test
    void anEmptyFileAndAFormWithoutOneAreRefused() throws IOException {
        Refused.asInvalid("file", reporter.attaches(new byte[0]));
        Refused.asInvalid(
                "file",
                reporter.form()
                        .multiPart("file", "text")
                        .post(Reporter.ATTACHMENTS)
                        .then());
        Refused.asInvalid(
                "file",
                reporter.form()
                        .multiPart("foto", "x.jpg", Photos.jpeg())
                        .post(Reporter.ATTACHMENTS)
                        .then());
        Refused.asInvalid(
                "file",
                reporter.form()
                        .contentType("multipart/form-data; boundary=b")
                        .body("no form".getBytes(UTF_8))
                        .post(Reporter.ATTACHMENTS)
                        .then());
        Refused.with(
                415,
                "unsupported-media-type",
                reporter.request().body("{}").post(Reporter.ATTACHMENTS).then());

        nothingIsLeft();
    }

    @Test
    void tenMebibytesAreTakenAndNotOneByteMore() throws IOException {
        reporter.attaches(Photos.padded(Photos.jpeg(), 10 * MEBIBYTE)).statusCode(201);
        before = files();

        Refused.with(413, "content-too-large", reporter.attaches(Photos.padded(Photos.jpeg(), 10 * MEBIBYTE + 1)));
        Refused.with(413, "content-too-large", reporter.attaches(Photos.padded(Photos.pdf(), 11 * MEBIBYTE)));
        Refused.with(413, "content-too-large", reporter.attaches(new byte[11 * MEBIBYTE]));

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aSixthFileIsRefused() throws IOException {
        for (var i = 0; i < 5; i++) reporter.attaches(Photos.png()).statusCode(201);
        before = files();

        for (var file : List.of(Photos.png(), Photos.padded(Photos.jpeg(), 9 * MEBIBYTE))) {
            Refused.asConflict("A complaint has at most 5 attachments.", reporter.attaches(file));
        }

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void ofManyAtOnceFiveWin() throws IOException {
        var uploads = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> reporter.attaches(Photos.png()).extract().statusCode()))
                .toList();

        var statuses = uploads.stream().map(CompletableFuture::join).toList();

        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(5);
        assertThat(files()).hasSize(before.size() + 5);
    }

    @Test
    void whatHasEndedTakesNoFile() throws IOException {
        reporter.withdraws();

        Refused.with(409, "conflict", reporter.attaches(Photos.png()));

        nothingIsLeft();
    }

    @Test
    void aWrongReceiptAttachesNothing() throws IOException {
        Refused.with(404, "not-found", new Reporter("0000000000000000").attaches(Photos.png()));

        nothingIsLeft();
    }

    @Test
    void aRepeatedUploadIsKeptOnce() throws IOException {
        for (var i = 0; i < 4; i++) reporter.attaches(Photos.png()).statusCode(201);
        var key = UUID.randomUUID().toString();

        var first =
                reporter.attaches(Photos.jpeg(), key).statusCode(201).extract().asString();
        var second =
                reporter.attaches(Photos.jpeg(), key).statusCode(201).extract().asString();

        assertThat(second).isEqualTo(first);
        Refused.with(422, "idempotency-key-reused", reporter.attaches(Photos.pdf(), key));
        assertThat(files()).hasSize(before.size() + 5);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        var upload = new BrokenUpload(reporter.receipt());

        upload.sends(Photos.padded(Photos.jpeg(), 3 * MEBIBYTE));
        Awaitility.await().until(() -> files().size() > before.size());
        upload.breaksOff();

        Awaitility.await().until(() -> files().equals(before));
        nothingIsLeft();
    }

    @Test
    void aFormThatEndsInTheMiddleIsRefused() throws IOException {
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n%PDF-1.4 half";

        Refused.asInvalid(
                "file",
                reporter.form()
                        .contentType("multipart/form-data; boundary=b")
                        .body(body.getBytes(UTF_8))
                        .post(Reporter.ATTACHMENTS)
                        .then());

        nothingIsLeft();
    }

    @Test
    void aCrashLeavesNothingForLong() throws IOException {
        var known = reporter.attaches(Photos.png()).statusCode(201).extract().<String>path("id");
        var orphan = UUID.randomUUID();
        var young = UUID.randomUUID();
        for (var file : List.of(orphan, young)) store.create(file).close();
        for (var file : List.of(orphan.toString(), known)) {
            Files.setLastModifiedTime(
                    directory.resolve(file), FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        }

        var ofTheDisk = Files.createDirectories(directory.resolve("lost+found"));
        Files.setLastModifiedTime(ofTheDisk, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        sweepOrphans.sweep();

        Files.delete(ofTheDisk);
        assertThat(files()).contains(known, young.toString()).doesNotContain(orphan.toString());
    }

    @Test
    void whatTheScannerFindsIsRefused() throws IOException {
        try (var clamd = new Clamd()) {
            QuarkusMock.installMockForType(new ClamAvScan("127.0.0.1", clamd.port()), MalwareScan.class);

            Refused.asInvalid("file", reporter.attaches(Photos.joined(Photos.pdf(), Clamd.VIRUS.getBytes(UTF_8))));
            nothingIsLeft();
            reporter.attaches(Photos.padded(Photos.pdf(), MEBIBYTE)).statusCode(201);
        }
    }

    @Test
    void nothingIsTakenWhileTheScannerIsAway() throws IOException {
        var clamd = new Clamd();
        QuarkusMock.installMockForType(new ClamAvScan("127.0.0.1", clamd.port()), MalwareScan.class);
        clamd.close();

        Refused.with(503, "unavailable", reporter.attaches(Photos.pdf())).header("Retry-After", equalTo("5"));

        nothingIsLeft();
    }

    private void nothingIsLeft() throws IOException {
        assertThat(files()).isEqualTo(before);
        assertThat(database.value(
                        "SELECT count(*) FROM attachment WHERE complaint_id = ?", inspectorate.complaintOf(reporter)))
                .isEqualTo("0");
    }

    private List<String> files() throws IOException {
        if (!Files.exists(directory)) return List.of();
        try (var entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
