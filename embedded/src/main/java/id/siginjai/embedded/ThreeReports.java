package id.siginjai.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/** The main job, told with real units of the city: three reports move an official. */
final class ThreeReports {

    private final Stack stack;
    private final Narrator narrator;
    private final Api resident;
    private final Residents residents;
    private Api personnel;
    private SectionHeads heads;
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
        heads = new SectionHeads(personnel, narrator);
        inspectorate = new Api(stack.complaint().baseUri(), stack.keycloak().token("inspektorat"));

        var name = SectionHeads.title("Pelayanan");
        narrator.say("Personnel registers a new section head of Kelurahan Bakung Jaya: " + name);
        var official = heads.register(name);

        narrator.say("A resident who does not want to be known reports a levy");
        residents.report(official, null);

        narrator.say("A second resident leaves a phone number");
        residents.report(official, phone());

        narrator.say("A third resident finds the official in the public directory and reports");
        var found = find(name);
        narrator.expect(found.get("id").asText().equals(official), "the directory knows the official by the same id");
        residents.report(found.get("id").asText(), null);
        var third = System.nanoTime();
        var mark = heads.awaitMark(official);
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
        var name = SectionHeads.title("Ketertiban");
        narrator.say("Another official, and a resident who reports twice with one phone number, written in two ways");
        var official = heads.register(name);
        var phone = phone();
        residents.report(official, phone);
        residents.report(official, "+62" + phone.substring(1));
        var strikes = narrator.ok(inspectorate.get("/officials/" + official + "/strikes"), 200);
        narrator.expect(strikes.get("count").asInt() == 1, "counted once");
        narrator.expect(strikes.get("complaints").size() == 2, "both are kept and explained");
    }

    private static String phone() {
        return "0812" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
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
}
