package id.siginjai.performance.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.siginjai.performance.Organisation;
import id.siginjai.performance.Promised;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was reached the year before is the yardstick of what is promised. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AgreementBaselinesTest {

    @Test
    void aTargetThatIsWorseThanTheBaselineNeedsAJustification() {
        var unit = Organisation.unit();
        var lurah = Promised.lurahOf(unit);
        reachedBefore(unit, "Indeks kepuasan masyarakat", "indeks", 90.25);
        reachedBefore(unit, "Lama pengurusan", "hari", 3);
        var request = Promised.request(lurah, 2025);
        var id = Promised.draft(request);
        Promised.get(id)
                .body("objectives[0].indicators[0].baseline", equalTo(90.25f))
                .body("objectives[0].indicators[1].baseline", equalTo(3))
                .body("objectives[1].indicators[0].baseline", equalTo(null))
                .body("warnings.code", contains("PAST_DUE", "JUSTIFICATION_MISSING"))
                .body("warnings.field", hasItem("objectives[0].indicators[0].justification"));

        Refused.with(409, "conflict", Promised.step(id, "submission"))
                .body("detail", containsString("objectives[0].indicators[0].target: the target 88.5 is worse"))
                .body("detail", containsString("90.25"));

        Promised.indicatorOf(request, 0, 0).put("justification", "Kantor dipindahkan selama renovasi");
        As.role("organisasi")
                .header("If-Match", "\"0\"")
                .body(request)
                .put("/api/v1/agreements/" + id)
                .then()
                .statusCode(200);
        Promised.step(id, "submission")
                .statusCode(200)
                .body("objectives[0].indicators[0].baseline", equalTo(90.25f))
                .body("warnings.code", contains("PAST_DUE", "TARGET_WORSE"));
    }

    private static void reachedBefore(String unit, String name, String measure, Number value) {
        As.role("organisasi")
                .body(Map.of(
                        "year",
                        2024,
                        "unitCode",
                        unit,
                        "name",
                        name,
                        "unit",
                        measure,
                        "value",
                        value,
                        "evidence",
                        "LKjIP"))
                .post("/api/v1/baselines")
                .then()
                .statusCode(201);
    }
}
