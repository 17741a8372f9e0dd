package id.siginjai.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import id.siginjai.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every call, asked by everybody who may not, and in every wrong way that a client finds. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class CallsTest {

    private static final String NOBODYS = "0197a2e1-0000-7000-8000-000000000000";

    private static final List<String> ROLES = List.of(
            "walikota",
            "wakil-walikota",
            "sekda",
            "bkpsdmd",
            "organisasi",
            "bappeda",
            "asesor",
            "inspektorat",
            "inspektorat-lead",
            "kepala-unit",
            "dashboard",
            "unheard-of");

    private static final String STAFF =
            "walikota wakil-walikota sekda bkpsdmd organisasi bappeda asesor inspektorat inspektorat-lead";

    private static final String SIGNATORIES = "organisasi walikota wakil-walikota sekda";
    private static final String INSPECTION_READERS =
            "wakil-walikota walikota sekda bkpsdmd organisasi inspektorat inspektorat-lead";

    /** A guarded call, and the roles of which it takes any. */
    record Call(Method method, String path, String mediaType, List<String> roles) {

        static Call of(Method method, String path, String roles) {
            return of(method, path, "application/json", roles);
        }

        static Call of(Method method, String path, String mediaType, String roles) {
            return new Call(method, "/api/v1/" + path, mediaType, Arrays.asList(roles.split(" ")));
        }

        ValidatableResponse by(RequestSpecification somebody) {
            if (method != Method.GET) somebody.contentType(mediaType).body("{}");
            return somebody.request(method, path).then();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Call> calls() {
        var agreement = "agreements/" + NOBODYS;
        var realisations = agreement + "/indicators/" + NOBODYS + "/realisations";
        var appointments = "officials/" + NOBODYS + "/appointments";
        var sanctions = "officials/" + NOBODYS + "/sanctions";
        var cycle = "job-fit/cycles/" + NOBODYS;
        return List.of(
                Call.of(Method.GET, "positions/" + NOBODYS + "/holder", STAFF),
                Call.of(Method.POST, "imports/units", "text/csv", "bkpsdmd"),
                Call.of(Method.POST, "imports/officials", "text/csv", "bkpsdmd"),
                Call.of(Method.GET, sanctions, "bkpsdmd"),
                Call.of(Method.POST, sanctions, "bkpsdmd"),
                Call.of(Method.GET, sanctions + "/" + NOBODYS, "bkpsdmd"),
                Call.of(Method.PUT, "units/TEST", "bkpsdmd"),
                Call.of(Method.GET, "positions", "bkpsdmd"),
                Call.of(Method.POST, "positions", "bkpsdmd"),
                Call.of(Method.GET, "positions/" + NOBODYS, "bkpsdmd"),
                Call.of(Method.PUT, "positions/" + NOBODYS, "bkpsdmd"),
                Call.of(Method.GET, "officials", STAFF),
                Call.of(Method.POST, "officials", "bkpsdmd"),
                Call.of(Method.GET, "officials/" + NOBODYS, STAFF),
                Call.of(Method.PUT, "officials/" + NOBODYS, "bkpsdmd"),
                Call.of(Method.GET, appointments, "bkpsdmd"),
                Call.of(Method.POST, appointments, "bkpsdmd"),
                Call.of(Method.GET, appointments + "/" + NOBODYS, "bkpsdmd"),
                Call.of(Method.POST, appointments + "/" + NOBODYS + "/end", "bkpsdmd"),
                Call.of(Method.GET, "allowances/rates/KELURAHAN", "bkpsdmd walikota wakil-walikota sekda"),
                Call.of(
                        Method.GET,
                        "allowances/rates/KELURAHAN/STAFF/2001-01",
                        "bkpsdmd walikota wakil-walikota sekda"),
                Call.of(Method.PUT, "allowances/rates/KELURAHAN/STAFF/2001-01", "bkpsdmd"),
                Call.of(Method.GET, "allowances/months/" + NOBODYS + "/2025-01", "bkpsdmd"),
                Call.of(Method.PUT, "allowances/months/" + NOBODYS + "/2025-01", "bkpsdmd"),
                Call.of(Method.GET, "allowances/previews/" + NOBODYS, "bkpsdmd"),
                Call.of(Method.POST, "inspections", "wakil-walikota"),
                Call.of(Method.GET, "inspections/" + NOBODYS, INSPECTION_READERS + " kepala-unit"),
                Call.of(Method.GET, "settings", STAFF + " kepala-unit"),
                Call.of(Method.GET, "settings/no-such-setting", STAFF + " kepala-unit"),
                Call.of(Method.GET, "settings/no-such-setting/versions", STAFF + " kepala-unit"),
                Call.of(Method.PUT, "settings/no-such-setting", STAFF + " kepala-unit"),
                Call.of(Method.GET, "innovations", STAFF + " kepala-unit"),
                Call.of(Method.POST, "innovations", "kepala-unit bappeda"),
                Call.of(Method.GET, "innovations/compliance", STAFF + " kepala-unit dashboard"),
                Call.of(Method.GET, "innovations/" + NOBODYS, STAFF + " kepala-unit"),
                Call.of(Method.PUT, "innovations/" + NOBODYS, "kepala-unit bappeda"),
                Call.of(Method.POST, "innovations/" + NOBODYS + "/stages", "kepala-unit bappeda"),
                Call.of(Method.PUT, "innovations/" + NOBODYS + "/benefit", "kepala-unit bappeda"),
                Call.of(Method.GET, "innovations/" + NOBODYS + "/similar", "bappeda"),
                Call.of(Method.POST, "innovations/" + NOBODYS + "/verification", "bappeda"),
                Call.of(
                        Method.GET,
                        "innovations/" + NOBODYS + "/maturity",
                        "bappeda walikota wakil-walikota sekda bkpsdmd asesor kepala-unit"),
                Call.of(Method.PUT, "innovations/" + NOBODYS + "/maturity", "bappeda"),
                Call.of(Method.GET, "audit", "inspektorat inspektorat-lead sekda walikota bkpsdmd"),
                Call.of(Method.GET, "audit/verification", "inspektorat inspektorat-lead sekda walikota bkpsdmd"),
                Call.of(Method.GET, "job-fit/cycles", "bkpsdmd walikota wakil-walikota sekda asesor"),
                Call.of(Method.POST, "job-fit/cycles", "bkpsdmd"),
                Call.of(Method.GET, cycle, "bkpsdmd walikota wakil-walikota sekda asesor"),
                Call.of(Method.GET, cycle + "/seal", "bkpsdmd walikota wakil-walikota sekda asesor"),
                Call.of(Method.POST, cycle + "/closure", "bkpsdmd"),
                Call.of(Method.GET, cycle + "/scores", "asesor bkpsdmd walikota"),
                Call.of(Method.GET, cycle + "/scores/" + NOBODYS, "asesor"),
                Call.of(Method.PUT, cycle + "/scores/" + NOBODYS, "asesor"),
                Call.of(Method.GET, cycle + "/results", "bkpsdmd walikota wakil-walikota sekda asesor kepala-unit"),
                Call.of(Method.GET, "rotations", "bkpsdmd walikota wakil-walikota sekda"),
                Call.of(Method.GET, "agreements", SIGNATORIES),
                Call.of(Method.POST, "agreements", SIGNATORIES + " kepala-unit"),
                Call.of(Method.GET, agreement, SIGNATORIES + " kepala-unit"),
                Call.of(Method.PUT, agreement, SIGNATORIES + " kepala-unit"),
                Call.of(Method.DELETE, agreement, SIGNATORIES + " kepala-unit"),
                Call.of(Method.POST, agreement + "/submission", SIGNATORIES + " kepala-unit"),
                Call.of(Method.POST, agreement + "/return", SIGNATORIES + " kepala-unit"),
                Call.of(Method.POST, agreement + "/signatures", SIGNATORIES + " kepala-unit"),
                Call.of(Method.POST, agreement + "/amendments", SIGNATORIES + " kepala-unit"),
                Call.of(Method.POST, agreement + "/closure", SIGNATORIES + " kepala-unit"),
                Call.of(Method.GET, agreement + "/seal", SIGNATORIES + " kepala-unit"),
                Call.of(Method.GET, agreement + "/changes", SIGNATORIES + " kepala-unit"),
                Call.of(Method.GET, agreement + "/form", SIGNATORIES + " kepala-unit"),
                Call.of(Method.GET, agreement + "/achievement", SIGNATORIES + " kepala-unit"),
                Call.of(Method.GET, agreement + "/assessment", SIGNATORIES + " kepala-unit"),
                Call.of(Method.PUT, agreement + "/assessment", SIGNATORIES + " kepala-unit"),
                Call.of(Method.GET, realisations, SIGNATORIES + " kepala-unit"),
                Call.of(Method.GET, realisations + "/2025-Q1", SIGNATORIES + " kepala-unit"),
                Call.of(Method.PUT, realisations + "/2025-Q1", SIGNATORIES + " kepala-unit"),
                Call.of(Method.GET, "achievements/units", STAFF + " kepala-unit dashboard"),
                Call.of(Method.GET, "dashboard/summary", STAFF + " dashboard"),
                Call.of(Method.GET, "dashboard/units", STAFF + " dashboard"),
                Call.of(Method.GET, "dashboard/timeline", STAFF + " dashboard"),
                Call.of(Method.GET, "dashboard/rotations", STAFF + " dashboard"),
                Call.of(Method.GET, "dashboard/asleep", STAFF + " dashboard"),
                Call.of(Method.GET, "dashboard/job-fit", STAFF + " dashboard"),
                Call.of(Method.GET, "baselines", SIGNATORIES),
                Call.of(Method.POST, "baselines", "organisasi"),
                Call.of(Method.GET, "baselines/" + NOBODYS, SIGNATORIES),
                Call.of(Method.PUT, "baselines/" + NOBODYS, "organisasi"),
                Call.of(Method.GET, "ceremonies", SIGNATORIES),
                Call.of(Method.POST, "ceremonies", "organisasi"),
                Call.of(Method.GET, "ceremonies/" + NOBODYS, SIGNATORIES),
                Call.of(Method.POST, "ceremonies/" + NOBODYS + "/countersignature", "walikota wakil-walikota sekda"),
                Call.of(Method.GET, "rotations/" + NOBODYS, "bkpsdmd walikota wakil-walikota sekda kepala-unit"),
                Call.of(
                        Method.POST,
                        "rotations/" + NOBODYS + "/reply",
                        "bkpsdmd walikota wakil-walikota sekda kepala-unit"),
                Call.of(Method.POST, "rotations/" + NOBODYS + "/decision", "walikota"),
                Call.of(Method.PUT, "rotations/" + NOBODYS + "/bkn-permit", "bkpsdmd"),
                Call.of(Method.GET, "rotation-decrees", "bkpsdmd walikota wakil-walikota sekda"),
                Call.of(Method.POST, "rotation-decrees", "bkpsdmd"),
                Call.of(Method.GET, "rotation-decrees/" + NOBODYS, "bkpsdmd walikota wakil-walikota sekda"));
    }

    static Stream<Arguments> callsAndRoles() {
        return calls().stream().flatMap(call -> ROLES.stream().map(role -> Arguments.of(call, role)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whoIsNotSignedInIsAskedToBe(Call call) {
        Refused.with(401, "unauthorized", call.by(As.nobody()));
    }

    @ParameterizedTest
    @MethodSource("callsAndRoles")
    void eachRoleMayCallWhatItNeedsAndNothingElse(Call call, String role) {
        var answer = call.by(As.role(role));

        if (call.roles().contains(role)) {
            assertThat(answer.extract().statusCode()).isIn(200, 400, 404);
        } else {
            Refused.with(403, "forbidden", answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/seal", "/changes", "/form", "/achievement", "/assessment"})
    void anAgreementThatIsNotThereIsNotFound(String part) {
        Refused.with(
                404,
                "not-found",
                As.role("organisasi")
                        .get("/api/v1/agreements/" + NOBODYS + part)
                        .then());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units/NO-SUCH-UNIT",
                "positions/" + NOBODYS,
                "positions/" + NOBODYS + "/holder",
                "officials/" + NOBODYS,
                "officials/" + NOBODYS + "/appointments",
                "officials/" + NOBODYS + "/sanctions",
                "officials/" + NOBODYS + "/sanctions/" + NOBODYS,
                "officials/" + NOBODYS + "/appointments/" + NOBODYS,
                "rotations/" + NOBODYS,
                "positions/no-uuid",
                "officials/no-uuid",
                "officials/no-uuid/appointments",
                "allowances/rates/KELURAHAN/STAFF/2001-01",
                "allowances/months/" + NOBODYS + "/2025-01",
                "allowances/slips/" + NOBODYS + "/2025-01",
                "inspections/" + NOBODYS,
                "settings/no-such-setting",
                "settings/no-such-setting/versions",
                "rotations/no-uuid",
                "rotation-decrees/" + NOBODYS,
                "rotation-decrees/no-uuid",
                "rotations/😀",
                "no-such-thing"
            })
    void whatIsNotThereIsNotFound(String path) {
        Refused.with(404, "not-found", As.personnel().get("/api/v1/" + path).then());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, officials/" + NOBODYS + "/appointments, '{\"positionId\":\"" + NOBODYS + "\",\"from\":\"2025-01-01\"}'",
        "POST, officials/" + NOBODYS + "/appointments/" + NOBODYS + "/end, '{\"to\":\"2025-01-01\"}'",
        "PUT, rotations/" + NOBODYS + "/bkn-permit, '{\"number\":\"1\"}'",
        "PUT, positions/" + NOBODYS + ", '{\"title\":\"X\",\"level\":\"STAFF\"}'",
        "PUT, officials/" + NOBODYS + ", '{\"nip\":\"198503172010011007\",\"name\":\"X\",\"rank\":\"I/a\"}'"
    })
    void whatIsNotThereIsNotChanged(Method method, String path, String body) {
        Refused.with(
                404,
                "not-found",
                As.personnel()
                        .header("If-Match", "\"1\"")
                        .body(body)
                        .request(method, "/api/v1/" + path)
                        .then());
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, units/15.71",
        "POST, units",
        "PATCH, units/15.71",
        "DELETE, officials/" + NOBODYS,
        "PUT, officials",
        "DELETE, positions/" + NOBODYS,
        "POST, audit",
        "DELETE, audit",
        "POST, rotations",
        "DELETE, rotations/" + NOBODYS,
        "PUT, rotation-decrees",
        "DELETE, rotation-decrees/" + NOBODYS
    })
    void aMethodThatIsNotThereIsRefused(Method method, String path) {
        var answer =
                As.personnel().body("{}").request(method, "/api/v1/" + path).then();

        Refused.with(405, "method-not-allowed", answer);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, officials",
        "POST, positions",
        "POST, rotation-decrees",
        "POST, imports/units",
        "POST, imports/officials",
        "PUT, units/TEST",
        "PUT, positions/" + NOBODYS,
        "PUT, officials/" + NOBODYS,
        "POST, officials/" + NOBODYS + "/appointments"
    })
    void anotherMediaTypeIsRefused(Method method, String path) {
        var answer = RestAssured.given()
                .header("Authorization", TestTokens.SCHEME + "bkpsdmd")
                .contentType("text/plain")
                .body("{}")
                .request(method, "/api/v1/" + path)
                .then();

        Refused.with(415, "unsupported-media-type", answer);
    }

    @ParameterizedTest
    @CsvSource({
        "audit, cursor=eA, cursor",
        "audit, resource=%00, resource",
        "audit/verification, cursor=eA, cursor",
        "audit/verification, resource=%0A, resource",
        "units, kind=NOPE, kind",
        "units, kind=city, kind",
        "units, parent=a%20b, parent",
        "units, limit=0, limit",
        "units, limit=201, limit",
        "units, limit=x, limit",
        "units, limit=99999999999999, limit",
        "units, cursor=%2B, cursor",
        "officials, rotation=WITHDRAWN, rotation",
        "officials, rotation=MARKED%00, rotation",
        "officials, q=%00, q",
        "officials, q=%0A, q",
        "officials, unit=%27, unit",
        "officials, cursor=bm90LWEtY3Vyc29y, cursor",
        "rotations, status=OPEN, status",
        "rotations, reason=OTHER, reason",
        "rotations, cursor=eA, cursor",
        "rotations, official=x, official",
        "rotation-decrees, official=x, official",
        "rotation-decrees, cursor=eA, cursor",
        "positions, unit=%F0%9F%98%80, unit",
        "positions, cursor=eA, cursor"
    })
    void aQueryThatCannotBeIsRefusedNamingIt(String list, String query, String field) {
        var answer = As.personnel()
                .urlEncodingEnabled(false)
                .get("/api/v1/" + list + "?" + query)
                .then();

        Refused.asInvalid(field, answer);
    }

    /** Cursors that decode but that no answer ever held: never a fault of the service. */
    @ParameterizedTest
    @CsvSource({
        "rotations, '+1000000000-12-31T23:59:59Z', 0197a2e1-0000-7000-8000-000000000000",
        "rotations, '-1000000000-01-01T00:00:00Z', 0197a2e1-0000-7000-8000-000000000000",
        "officials, '😀', 0197a2e1-0000-7000-8000-000000000000",
        "officials/" + NOBODYS + "/appointments, '+999999999-12-31', 0197a2e1-0000-7000-8000-000000000000"
    })
    void aCursorOfOnesOwnMakingIsNeverAFault(String list, String first, String second) {
        var cursor = Base64.getUrlEncoder().encodeToString((first + "\n" + second).getBytes(StandardCharsets.UTF_8));

        var status = As.personnel()
                .queryParam("cursor", cursor)
                .get("/api/v1/" + list)
                .then()
                .extract()
                .statusCode();

        assertThat(status).isIn(200, 400, 404);
    }
}
