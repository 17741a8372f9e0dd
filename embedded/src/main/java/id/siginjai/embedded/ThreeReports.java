package id.siginjai.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/** The main job, told with real units of the city: three reports move an official. */
final class ThreeReports {

    private static final String KELURAHAN_BAKUNG_JAYA = "15.71.11.1006";

    private final Stack stack;
    private final Narrator narrator;
    private final Api resident;
    private final Residents residents;
    private Api personnel;
    private Api inspectorate;

    ThreeReports(Stack stack, Narrator narrator) {
        this.stack = stack;
        this.narrator = narrator;
        this.resident = new Api(stack.complaint().baseUri(), null);
        this.residents = new Residents(resident, narrator);
    }

    /** @throws IllegalStateException naming the step whose answer was not as promised */
    void tell() {
        narrator.say("Waiting for Keycloak: officials sign in there, residents need not");
        stack.keycloak().awaitReady();

        narrator.say("The personnel agency (bkpsdmd) and the inspectorate (inspektorat) sign in");
        personnel = new Api(stack.performance().baseUri(), stack.keycloak().token("bkpsdmd"));
        inspectorate = new Api(stack.complaint().baseUri(), stack.keycloak().token("inspektorat"));

        var name = "Kepala Seksi Pelayanan " + number(1000, 9999);
        narrator.say("Personnel registers a new section head of Kelurahan Bakung Jaya: " + name);
        var official = register(name);

        narrator.say("A resident who does not want to be known reports a levy");
        residents.report(official, null);

        narrator.say("A second resident leaves a phone number");
        residents.report(official, phone());

        narrator.say("A third resident finds the official in the public directory and reports");
        var found = find(name);
        narrator.expect(found.get("id").asText().equals(official), "the directory knows the official by the same id");
        residents.report(found.get("id").asText(), null);
        var third = System.nanoTime();
        var mark = awaitMark(official);
        var millis = (System.nanoTime() - third) / 1_000_000;
        narrator.remark("the mark was visible %d ms after the third report was accepted", millis);

        narrator.say("The mark names its three reports; the mayor will decide on it");
        var detail = narrator.ok(personnel.get("/rotations/" + mark.get("id").asText()), 200);
        narrator.expect(detail.at("/evidence/0/complaintIds").size() == 3, "three complaint ids");

        narrator.say("A fourth report changes nothing");
        residents.report(official, null);
        var strikes = narrator.ok(inspectorate.get("/officials/" + official + "/strikes"), 200);
        narrator.expect(
                strikes.get("count").asInt() == 4 && strikes.get("reached").asBoolean(), "four counted, reached once");
        narrator.expect(
                detail.equals(
                        personnel.get("/rotations/" + mark.get("id").asText()).body()),
                "the same mark");

        reportTwice();
    }

    private void reportTwice() {
        var name = "Kepala Seksi Ketertiban " + number(1000, 9999);
        narrator.say("Another official, and a resident who reports twice with one phone number, written in two ways");
        var official = register(name);
        var phone = phone();
        residents.report(official, phone);
        residents.report(official, "+62" + phone.substring(1));
        var strikes = narrator.ok(inspectorate.get("/officials/" + official + "/strikes"), 200);
        narrator.expect(strikes.get("count").asInt() == 1, "counted once");
        narrator.expect(strikes.get("complaints").size() == 2, "both are kept and explained");
    }

    private String register(String title) {
        for (int attempt = 0; attempt < 20; attempt++) {
            var position =
                    Map.of("title", title, "level", "SUPERVISOR", "echelon", "IV.b", "unitCode", KELURAHAN_BAKUNG_JAYA);
            var answer = personnel.post(
                    "/officials",
                    Map.of("nip", nip(), "name", title, "rank", "III/d", "position", position, "since", "2023-02-01"));
            // The number is drawn: another official may have it.
            if (answer.status() != 409)
                return narrator.ok(answer, 201).get("id").asText();
        }
        throw new IllegalStateException("no free NIP was found");
    }

    /** 18 digits: birth date, month of appointment, sex, serial number. */
    private static String nip() {
        return "%d%02d%02d%d%02d%d%03d"
                .formatted(
                        number(1970, 1989),
                        number(1, 12),
                        number(1, 28),
                        number(2008, 2015),
                        number(1, 12),
                        number(1, 2),
                        number(1, 999));
    }

    private static String phone() {
        return "0812" + number(10_000_000, 99_999_999);
    }

    private JsonNode find(String name) {
        var path = "/officials?q=" + name.replace(" ", "%20");
        var found = new AtomicReference<JsonNode>();
        narrator.awaited(
                () -> {
                    var answer = resident.get(path);
                    found.set(answer.body().at("/items/0"));
                    return !found.get().isMissingNode();
                },
                "the directory shows " + name);
        narrator.ok(resident.get(path), 200);
        return found.get();
    }

    private JsonNode awaitMark(String official) {
        var mark = new AtomicReference<JsonNode>();
        narrator.awaited(
                () -> {
                    mark.set(personnel.get("/officials/" + official).body().path("rotation"));
                    return mark.get().path("status").asText().equals("MARKED");
                },
                "the official is marked for rotation");
        narrator.ok(personnel.get("/officials/" + official), 200);
        return mark.get();
    }

    private static int number(int from, int to) {
        return ThreadLocalRandom.current().nextInt(from, to + 1);
    }
}
