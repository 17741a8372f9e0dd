package id.siginjai.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** One report from its filing to the verdict, with the talk in between; and what a dismissal does to a mark. */
final class TheCase {

    private final Offices offices;
    private final Narrator narrator;
    private final Residents residents;
    private final SectionHeads heads;
    private final Api inspector;

    TheCase(Offices offices, Narrator narrator) {
        this.offices = offices;
        this.narrator = narrator;
        this.residents = new Residents(offices.resident(), narrator);
        this.heads = new SectionHeads(offices.performance("bkpsdmd"), narrator);
        this.inspector = offices.complaint("inspektorat");
    }

    /** @throws IllegalStateException naming the step whose answer was not as promised */
    void tell() {
        var title = SectionHeads.title("Kependudukan");
        narrator.say("Three residents report a section head: " + title);
        var official = heads.register(title);
        var followed = residents.report(official, null);
        var dismissed = residents.report(official, null);
        residents.report(official, null);
        heads.awaitMark(official);

        var reporter = offices.resident().holding(followed.get("receipt").asText());
        talk(id(followed), reporter);
        decide(id(followed), reporter);
        dismiss(id(dismissed), official);

        narrator.say("Another report: the threshold is reached again, and there is a new mark");
        residents.report(official, null);
        heads.awaitMark(official);
    }

    private void talk(String complaint, Api reporter) {
        narrator.say("The inspectorate verifies the first one, and asks its reporter, whom it does not know");
        lead(complaint, "VERIFYING", "Laporan lengkap kecuali waktunya.");
        lead(complaint, "NEEDS_INFORMATION", "Waktu kejadian ditanyakan.");
        var question = Map.<String, Object>of("text", "Kira-kira pukul berapa uang itu diminta?");
        narrator.ok(inspector.post("/complaints/" + complaint + "/messages", question), 201);

        narrator.say("With nothing but the receipt the reporter reads it, answers and attaches a photo");
        narrator.ok(reporter.get("/my-complaint"), 200);
        var answer = Map.<String, Object>of("text", "Sekitar pukul sepuluh pagi. Papan tarifnya saya foto.");
        narrator.ok(reporter.post("/my-complaint/messages", answer), 201);
        narrator.ok(reporter.attach("/my-complaint/attachments", "papan-tarif.png", photo()), 201);
        var status = reporter.get("/my-complaint").body().get("status").asText();
        narrator.expect(status.equals("VERIFYING"), "what was asked has come, so it goes on being verified");
    }

    private void decide(String complaint, Api reporter) {
        narrator.say("The inspectorate looks at the evidence and comes to its verdict");
        var evidence = narrator.ok(inspector.get("/complaints/" + complaint + "/attachments"), 200);
        narrator.expect(evidence.at("/items/0/type").asText().equals("image/png"), "one photo");
        lead(complaint, "INVESTIGATING", "Diperiksa bersama buku tamu loket.");
        lead(complaint, "SUBSTANTIATED", "Pungutan tanpa dasar terbukti.");
        narrator.ok(inspector.get("/complaints/" + complaint + "/history"), 200);

        narrator.say("The reporter sees the verdict and each step that led to it, and no name of an inspector");
        narrator.show(narrator.ok(reporter.get("/my-complaint"), 200));
    }

    private void dismiss(String complaint, String official) {
        narrator.say("The second report proves unfounded: two are left, and the mark falls");
        lead(complaint, "VERIFYING", null);
        lead(complaint, "INVESTIGATING", null);
        lead(complaint, "UNSUBSTANTIATED", "Biaya itu retribusi resmi.");
        heads.awaitNoMark(official);
        var strikes = narrator.ok(inspector.get("/officials/" + official + "/strikes"), 200);
        narrator.expect(
                strikes.get("count").asInt() == 2 && !strikes.get("reached").asBoolean(), "two are counted");
    }

    private void lead(String complaint, String status, String note) {
        var step = note == null
                ? Map.<String, Object>of("status", status)
                : Map.<String, Object>of("status", status, "note", note);
        narrator.ok(inspector.post("/complaints/" + complaint + "/status", step), 200);
    }

    private static String id(JsonNode filed) {
        return filed.get("id").asText();
    }

    private static byte[] photo() {
        var picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(20, 20, 280, 160);
        pen.dispose();
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
