package id.siginjai.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.siginjai.embedded.Topic;
import id.siginjai.performance.Organisation;
import id.siginjai.testing.As;
import id.siginjai.testing.Refused;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class ImportsTest {

    private static final String UNITS = "code,name,kind,parentCode,closedOn\n";
    private static final String OFFICIALS = "id,nip,name,rank,title,level,echelon,unitCode,headsUnit,since\n";

    @Test
    void unitsAreCreatedWhateverTheirOrderAndASecondTimeAreUnchanged() {
        var code = Organisation.unit();
        var file = UNITS
                + "%s-2,Puskesmas Dua,HEALTH_CENTRE,%s-1,\n%s-1,Kelurahan Satu,KELURAHAN,15.71.11,\n%s-3,Lama,KELURAHAN,15.71.11,2020-01-01\n"
                        .replace("%s", code);

        units(file).body("applied", equalTo(true)).body("lines.outcome", contains("CREATED", "CREATED", "CREATED"));

        units(file)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(3))
                .body("lines.id", contains(code + "-2", code + "-1", code + "-3"));
        As.nobody().get("/api/v1/units/" + code + "-2").then().statusCode(200).body("parentCode", equalTo(code + "-1"));
    }

    @Test
    void whatAClerkChangedSinceIsNotUndone() {
        var code = Organisation.unit();

        units(UNITS + code + ",Nama Lama,KELURAHAN,15.71.11,\n")
                .body("rejected", equalTo(1))
                .body("lines[0].reasons[0].message", containsString("another name;"));

        As.nobody().get("/api/v1/units/" + code).then().body("name", equalTo("Kelurahan " + code));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "'a b,Nama,KELURAHAN,15.71.11,',        code",
        "',Nama,KELURAHAN,15.71.11,',           code",
        "'N1,,KELURAHAN,15.71.11,',             name",
        "'N1,=cmd(),KELURAHAN,15.71.11,',       name",
        "'N1,\"Nama\nDua\",KELURAHAN,15.71.11,', name",
        "'N1,Nama,VILLAGE,15.71.11,',           kind",
        "'N1,Nama,,15.71.11,',                  kind",
        "'N1,Nama,KELURAHAN,,',                 parentCode",
        "'N1,Nama,KELURAHAN,NO-SUCH-UNIT,',     parentCode",
        "'N1,Nama,KELURAHAN,N1,',               parentCode",
        "'N1,Nama,KELURAHAN,15.71.11,31/12/2025', closedOn",
        "'N1,Nama,KELURAHAN,15.71.11,9999-12-31', closedOn",
        "'N1,Nama,KELURAHAN,15.71.11,,,x',      line",
    })
    void aUnitThatCannotBeIsRejectedByItsColumn(String line, String column) {
        units(UNITS + line + "\n")
                .body("rejected", equalTo(1))
                .body("lines[0].line", equalTo(2))
                .body("lines[0].reasons.field", hasItem(column));

        As.nobody().get("/api/v1/units/N1").then().statusCode(404);
    }

    @Test
    void officialsAreRegisteredAnnouncedAndASecondTimeUnchanged() {
        var unit = Organisation.unit();
        var id = UUID.randomUUID();
        var file = OFFICIALS
                + line(id, Organisation.nip(), "Lurah,SUPERVISOR,IV.a", unit + ",true")
                + line(null, Organisation.nip(), "Pelaksana,STAFF,", unit + ",")
                + line(null, Organisation.nip(), "Pelaksana,STAFF,", unit + ",");

        officials(file, false).body("created", equalTo(3)).body("lines[0].id", equalTo(id.toString()));

        officials(file, false).body("unchanged", equalTo(3)).body("lines[0].id", equalTo(id.toString()));
        As.personnel()
                .get("/api/v1/officials?unit=" + unit)
                .then()
                .body("items.position.title", containsInAnyOrder("Lurah", "Pelaksana", "Pelaksana"));
        await().untilAsserted(
                        () -> assertThat(new Topic("siginjai.officials").of(id)).hasSize(1));
    }

    @Test
    void aFileInWhichSomeLinesCannotBeLeavesTheOthers() {
        var unit = Organisation.unit();
        var nip = Organisation.nip();
        var known = Organisation.registration(unit);
        Organisation.official(known);
        var file = OFFICIALS
                + line(null, nip, "Lurah,SUPERVISOR,IV.a", unit + ",")
                + line(null, nip, "Sekretaris,SUPERVISOR,IV.b", unit + ",")
                + line(null, Organisation.nip(), "Lurah,SUPERVISOR,IV.a", unit + ",")
                + line(null, Organisation.nip(), "Lurah,ADMINISTRATOR,III.a", unit + ",")
                + line(null, known.get("nip"), "Kasi,SUPERVISOR,IV.b", unit + ",")
                + line(null, "198502302010011007", "Kasi,SUPERVISOR,IV.b", unit + ",")
                + line(null, Organisation.nip(), "Kasi,SUPERVISOR,II.a", unit + ",")
                + line("no-id", Organisation.nip(), "Kasi,SUPERVISOR,IV.b", unit + ",")
                + line(null, Organisation.nip(), "Kasi,SUPERVISOR,IV.b", "NO-SUCH-UNIT,")
                + line(null, Organisation.nip(), "Kasi,SUPERVISOR,IV.b", unit + ",");

        var report = officials(file, false).body("created", equalTo(2)).body("rejected", equalTo(8));

        assertThat(report.extract().jsonPath().getList("lines.line", Integer.class))
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        report.body("lines[0].reasons", nullValue())
                .body("lines[1].reasons[0].field", equalTo("nip"))
                .body("lines[1].reasons[0].message", equalTo("stands in line 2 already"))
                .body("lines[2].reasons[0].message", equalTo("The post has a definitive holder in that time."))
                .body("lines[3].reasons[0].message", containsString("of another level or echelon"))
                .body("lines[4].reasons[0].message", containsString("another name, title, unitCode, since;"))
                .body("lines[5].reasons[0].field", equalTo("nip"))
                .body("lines[6].reasons[0].field", equalTo("echelon"))
                .body("lines[7].reasons[0].field", equalTo("id"))
                .body("lines[8].reasons[0].field", equalTo("unitCode"))
                .body("lines[9].outcome", equalTo("CREATED"));
    }

    @Test
    void allOrNothingStoresNothingWhereALineIsRejectedAndNamesAllOfThem() {
        var unit = Organisation.unit();
        var id = UUID.randomUUID();
        var lurah = line(id, Organisation.nip(), "Lurah,SUPERVISOR,IV.a", unit + ",");
        var second = line(null, Organisation.nip(), "Lurah,SUPERVISOR,IV.a", unit + ",");
        var unknown = line(null, Organisation.nip(), "Kasi,SUPERVISOR,IV.b", "NO-SUCH-UNIT,");
        var after = line(null, Organisation.nip(), "Kasi,SUPERVISOR,IV.b", unit + ",");

        officials(OFFICIALS + lurah + second + unknown + after, true)
                .body("applied", equalTo(false))
                .body("created", equalTo(0))
                .body("notApplied", equalTo(2))
                .body("lines.outcome", contains("NOT_APPLIED", "REJECTED", "REJECTED", "NOT_APPLIED"));

        As.personnel().get("/api/v1/officials?unit=" + unit).then().body("items.size()", equalTo(0));
        officials(OFFICIALS + lurah + after, true)
                .body("applied", equalTo(true))
                .body("created", equalTo(2));
        assertThat(new Topic("siginjai.officials").of(id)).hasSizeLessThan(2);
    }

    @Test
    void aMalformedLineSparesNobodyWhereAllOrNothingIsAskedFor() {
        var code = Organisation.unit();

        csv(UNITS + code + "-1,Nama,KELURAHAN,15.71.11,\n" + code + "-2,,KELURAHAN,15.71.11,\n", "units?atomic=true")
                .body("applied", equalTo(false))
                .body("lines.outcome", contains("NOT_APPLIED", "REJECTED"));

        As.nobody().get("/api/v1/units/" + code + "-1").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code,name\nA,B\n",
                "code,name,kind,parentCode,colour\nA,B,KELURAHAN,15.71,red\n",
                "code,name,kind,parentCode\n\"A,B,KELURAHAN,15.71\n",
            })
    void aFileThatIsNoTableIsRefusedAsAWhole(String file) {
        Refused.with(400, "validation", post(file, "units"));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        Refused.with(413, "content-too-large", post(UNITS + "x".repeat(5 * 1024 * 1024), "units"));
    }

    @Test
    void aQueryThatIsNeitherTrueNorFalseIsRefused() {
        Refused.asInvalid("atomic", post(UNITS, "units?atomic=yes"));
    }

    @Test
    void anotherCharsetIsRefused() {
        Refused.asInvalid(
                "body",
                As.personnel()
                        .contentType("text/csv; charset=windows-1252")
                        .body(UNITS)
                        .post("/api/v1/imports/units")
                        .then());
    }

    @Test
    void theSameFileTwiceAtOnceCreatesEachOnce() throws Exception {
        var unit = Organisation.unit();
        var file = OFFICIALS
                + IntStream.range(0, 40)
                        .mapToObj(i -> line(null, Organisation.nip(), "Kasi " + i + ",SUPERVISOR,IV.b", unit + ","))
                        .collect(Collectors.joining());
        Callable<Integer> send = () -> officials(file, false).extract().path("created");
        var clerks = Executors.newFixedThreadPool(3);

        var created = clerks.invokeAll(List.of(send, send, send));
        clerks.shutdown();

        var sum = 0;
        for (var each : created) sum += each.get();
        assertThat(sum).isEqualTo(40);
    }

    @Test
    void aCitysStaffIsImportedInReasonableTime() {
        var unit = Organisation.unit();
        var many = Integer.getInteger("imports.lines", 300);
        var file = Stream.generate(() -> line(null, Organisation.nip(), "Pelaksana,STAFF,", unit + ","))
                .limit(many)
                .collect(Collectors.joining());

        officials(OFFICIALS + file, true).body("created", equalTo(many));
        officials(OFFICIALS + file, false).body("unchanged", equalTo(many));
    }

    private static String line(Object id, Object nip, String post, String unitAndHead) {
        return "%s,%s,Pejabat Uji Impor,III/d,%s,%s,2025-01-06\n"
                .formatted(id == null ? "" : id, nip, post, unitAndHead);
    }

    private static ValidatableResponse units(String file) {
        return csv(file, "units");
    }

    private static ValidatableResponse officials(String file, boolean atomic) {
        return csv(file, "officials?atomic=" + atomic);
    }

    private static ValidatableResponse csv(String file, String path) {
        return post(file, path).statusCode(200);
    }

    private static ValidatableResponse post(String file, String path) {
        return As.personnel()
                .contentType("text/csv; charset=utf-8")
                .body(file)
                .post("/api/v1/imports/" + path)
                .then();
    }
}
