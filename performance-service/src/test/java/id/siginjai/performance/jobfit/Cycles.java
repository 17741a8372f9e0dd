package id.siginjai.performance.jobfit;

import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes cycles for tests by HTTP. */
final class Cycles {

    static final String URI = "/api/v1/job-fit/cycles";

    private Cycles() {}

    /** A cycle that will be accepted; alter it to see what is not. */
    static Map<String, Object> cycle(LocalDate cutoff) {
        return new HashMap<>(Map.of(
                "year",
                cutoff.getYear(),
                "month",
                cutoff.getMonthValue(),
                "cutoff",
                cutoff.toString(),
                "panel",
                panel(5, 2)));
    }

    /** asesor-1, asesor-2 and so on, of whom the first are internal. */
    static List<Map<String, Object>> panel(int size, int internal) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> Map.<String, Object>of("user", "asesor-" + i, "internal", i <= internal))
                .toList();
    }

    static ValidatableResponse open(Map<String, Object> cycle) {
        return As.personnel().body(cycle).post(URI).then();
    }

    static String opened(Map<String, Object> cycle) {
        return open(cycle).statusCode(201).extract().path("id");
    }

    static RequestSpecification assessor(int number) {
        return As.role("asesor", "name=asesor-" + number);
    }

    static ValidatableResponse score(
            RequestSpecification assessor, String cycle, UUID official, double competency, double interview) {
        return assessor.body(Map.of("competency", competency, "interview", interview))
                .put(URI + "/" + cycle + "/scores/" + official)
                .then();
    }

    /** The whole panel of five. */
    static void scored(String cycle, UUID official, double competency, double interview) {
        for (int i = 1; i <= 5; i++) {
            score(assessor(i), cycle, official, competency, interview).statusCode(201);
        }
    }

    static ValidatableResponse close(String cycle) {
        return As.personnel().post(URI + "/" + cycle + "/closure").then();
    }

    static ValidatableResponse results(RequestSpecification somebody, String cycle) {
        return somebody.get(URI + "/" + cycle + "/results").then();
    }

    /** A new official who heads a new kelurahan. */
    static Head head() {
        var unit = Organisation.unit();
        var registration = Organisation.registration(unit);
        Organisation.positionOf(registration).put("headsUnit", true);
        return new Head(Organisation.official(registration), unit);
    }

    record Head(UUID id, String unit) {}
}
