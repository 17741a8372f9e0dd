package id.siginjai.performance.achievements;

import id.siginjai.performance.Promised;
import id.siginjai.testing.As;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An official's agreement of a year, and what is told of it. Of the mother's three indicators, in their order. */
public record Told(UUID official, String agreement, List<String> indicators) {

    public static Told signed(UUID official, Map<String, Object> request) {
        return of(official, Promised.signed(request));
    }

    public static Told signed(UUID official, int year) {
        return of(official, Promised.signed(official, year));
    }

    static Told of(UUID official, String agreement) {
        var found = Promised.get(agreement).statusCode(200).extract();
        return new Told(official, agreement, found.path("objectives.collectMany { it.indicators.id }"));
    }

    public ValidatableResponse tell(int indicator, String period, Object value) {
        return tellAs(Promised.official(official), indicator, period, value, null);
    }

    ValidatableResponse tellAs(String who, int indicator, String period, Object value, String ifMatch) {
        var body = new HashMap<String, Object>(Map.of("evidence", "Laporan " + period));
        body.put("value", value);
        var request = As.role(who).body(body);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put(realisation(indicator, period)).then();
    }

    String realisation(int indicator, String period) {
        return "/api/v1/agreements/" + agreement + "/indicators/" + indicators.get(indicator) + "/realisations/"
                + period;
    }

    ValidatableResponse achievement() {
        return As.role("organisasi")
                .get("/api/v1/agreements/" + agreement + "/achievement")
                .then()
                .statusCode(200);
    }

    ValidatableResponse assess(String who, String workResult, String behaviour, String ifMatch) {
        var request = As.role(who).body(Map.of("workResult", workResult, "behaviour", behaviour, "note", "Catatan"));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put("/api/v1/agreements/" + agreement + "/assessment").then();
    }
}
