package id.siginjai.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/** Section heads of a kelurahan, each registered for one telling of a story. */
final class SectionHeads {

    private static final String KELURAHAN_BAKUNG_JAYA = "15.71.11.1006";

    private final Api personnel;
    private final Narrator narrator;

    SectionHeads(Api personnel, Narrator narrator) {
        this.personnel = personnel;
        this.narrator = narrator;
    }

    /** Of a section, and with a number, since a story can be told again. */
    static String title(String section) {
        return "Kepala Seksi " + section + " " + number(1000, 9999);
    }

    /** @return the official's id */
    String register(String title) {
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

    JsonNode awaitMark(String official) {
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

    void awaitNoMark(String official) {
        narrator.awaited(
                () -> personnel
                        .get("/officials/" + official)
                        .body()
                        .path("rotation")
                        .isMissingNode(),
                "the mark has fallen");
        narrator.ok(personnel.get("/officials/" + official), 200);
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

    private static int number(int from, int to) {
        return ThreadLocalRandom.current().nextInt(from, to + 1);
    }
}
