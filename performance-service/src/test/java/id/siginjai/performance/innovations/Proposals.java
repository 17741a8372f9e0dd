package id.siginjai.performance.innovations;

import id.siginjai.testing.As;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes innovations for tests by HTTP. */
final class Proposals {

    static final String URI = "/api/v1/innovations";

    private Proposals() {}

    /** A proposal that will be accepted; alter it to see what is not. */
    static Map<String, Object> proposal(String unitCode) {
        return new HashMap<>(Map.of(
                "unitCode",
                unitCode,
                "title",
                "Antar surat ke rumah " + unitCode,
                "description",
                "Surat keterangan diantar ke rumah warga " + unitCode,
                "form",
                "PUBLIC_SERVICE",
                "type",
                "NON_DIGITAL",
                "initiator",
                "UNIT",
                "initiatedOn",
                "2025-01-10"));
    }

    static ValidatableResponse propose(Map<String, Object> proposal) {
        return As.role("bappeda").body(proposal).post(URI).then();
    }

    /** The id of a new one. */
    static String proposed(String unitCode) {
        return propose(proposal(unitCode)).statusCode(201).extract().path("id");
    }

    static String verified(String unitCode) {
        var id = proposed(unitCode);
        verify(id, judgements(null)).statusCode(200);
        return id;
    }

    static ValidatableResponse get(String id) {
        return As.role("bappeda").get(URI + "/" + id).then();
    }

    static ValidatableResponse advance(String id, String stage, LocalDate since) {
        return As.role("bappeda")
                .body(Map.of("stage", stage, "since", since.toString()))
                .post(URI + "/" + id + "/stages")
                .then();
    }

    static ValidatableResponse verify(String id, List<Map<String, Object>> judgements) {
        return As.role("bappeda")
                .body(Map.of("judgements", judgements))
                .post(URI + "/" + id + "/verification")
                .then();
    }

    /** Each of the five, of which one may not hold. */
    static List<Map<String, Object>> judgements(Criterion failed) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> judgement(criterion, criterion != failed))
                .toList();
    }

    static Map<String, Object> judgement(Criterion criterion, boolean holds) {
        return new HashMap<>(
                Map.of("criterion", criterion.name(), "holds", holds, "note", "Catatan tentang " + criterion.name()));
    }
}
