package id.siginjai.performance.organisation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.problem.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.required("code"), CsvColumn.required("parentCode").or("parent"), CsvColumn.optional("closedOn"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,parentCode\nA,B\n",
                "code,parentCode\r\nA,B\r\n",
                "code,parentCode\rA,B",
                "\uFEFFcode,parentCode\nA,B",
                "\n\ncode,parentCode\n\nA,B\n , \n",
                "code;parentCode\nA;B",
                "Parent Code,CODE\nB,A",
                "parent_code,code\nB,A",
                "parent,code\n B , A ",
                "code,parentCode,,\nA,B,,",
                "code,parentCode\nA,B,,,",
                "\"code\",\"parentCode\"\n\"A\",\"B\"",
                "code,parentCode,closedOn\nA,B,",
            })
    void aTableIsReadHoweverASpreadsheetWritesIt(String text) {
        var lines = read(text);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).text("code")).isEqualTo("A");
        assertThat(lines.get(0).text("parentCode")).isEqualTo("B");
        assertThat(lines.get(0).text("closedOn")).isNull();
    }

    @Test
    void linesAreNumberedAsAnEditorCountsThem() {
        var lines = read("code,parentCode\n\n\"A\n1\",B\r\nC,D\n");

        assertThat(lines).extracting(CsvLine::number).containsExactly(3L, 5L);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                    | import.empty",
                "' \n , \n'                            | import.empty",
                "'code\nA'                             | import.column-lacks",
                "'code,parentCode,colour\nA,B,red'     | import.unknown-column",
                "'code,,parentCode\nA,,B'              | import.unknown-column",
                "'code,parent,parentCode\nA,B,B'       | import.column-twice",
                "'code,parentCode\n\"A,B'              | import.malformed",
                "'code,parentCode\n\"A\"x,B'           | import.malformed",
            })
    void whatIsNoTableOfTheseColumnsIsRefusedAsAWhole(String text, String rule) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Invalid.class).hasMessage(rule);
    }

    @Test
    void anotherEncodingIsRefused() {
        var text = "code,parentCode\nA,Café";

        for (var encoding : List.of(ISO_8859_1, UTF_16)) {
            assertThatThrownBy(() -> CsvFile.read(text.getBytes(encoding), COLUMNS))
                    .hasMessage("import.not-utf-8");
        }
    }

    @Test
    void moreLinesThanAFileMayHaveAreRefused() {
        var most = "code,parentCode\n" + "A,B\n".repeat(CsvFile.MOST_LINES);

        assertThat(read(most)).hasSize(CsvFile.MOST_LINES);
        assertThatThrownBy(() -> read(most + "A,B")).hasMessage("import.too-many-lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,parentCode,closedOn\nA,B", "code,parentCode\nA,B,C", "code,parentCode\nA"})
    void aLineHasAsManyCellsAsTheHeading(String text) {
        var line = read(text).get(0);

        assertThatThrownBy(() -> line.text("code")).hasMessage("import.cells");
    }

    @ParameterizedTest(name = "{0} is {1} -> {2}")
    @CsvSource({
        "text,  =1+1,            import.formula",
        "text,  +62,             import.formula",
        "text,  -1,              import.formula",
        "text,  ' @SUM(A1)',     import.formula",
        "day,   2025-06-25,      ",
        "day,   25/06/2025,      import.not-a-day",
        "day,   2025-02-30,      import.not-a-day",
        "id,    no-id,           json.wrong-type",
        "truth, TRUE,            ",
        "truth, false,           ",
        "truth, yes,             json.not-one-of",
        "one,   ii.a,            ",
        "one,   V.a,             json.not-one-of",
    })
    void aCellIsWhatItsColumnAsksFor(String type, String cell, String rule) {
        var line = CsvLine.of(2, Map.of("cell", cell.strip()));

        if (rule == null) assertThat(ask(line, type)).isNotNull();
        else assertThatThrownBy(() -> ask(line, type)).hasMessage(rule);
    }

    @Test
    void cellsAreReadAsTheyAreMeant() {
        var id = UUID.randomUUID();
        var line = CsvLine.of(2, Map.of("id", id.toString(), "day", "2025-06-25", "yes", "True", "no", "false"));

        assertThat(line.id("id")).isEqualTo(id);
        assertThat(line.day("day")).isEqualTo(LocalDate.of(2025, 6, 25));
        assertThat(line.truth("yes")).isTrue();
        assertThat(line.truth("no")).isFalse();
        assertThat(line.id("other")).isNull();
        assertThat(line.day("other")).isNull();
        assertThat(line.truth("other")).isNull();
        assertThat(line.one("other", Echelon.class)).isNull();
    }

    private static Object ask(CsvLine line, String type) {
        return switch (type) {
            case "text" -> line.text("cell");
            case "day" -> line.day("cell");
            case "id" -> line.id("cell");
            case "truth" -> line.truth("cell");
            default -> line.one("cell", Echelon.class);
        };
    }

    private static List<CsvLine> read(String text) {
        return CsvFile.read(text.getBytes(UTF_8), COLUMNS);
    }
}
