package id.siginjai.performance.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A post of the sample city with its synthetic holder, who is named after the office and is nobody. */
record SampleOffice(String key, String holder, Position.Content post, String unitCode) {

    private static final LocalDate SINCE = LocalDate.of(2023, 9, 1);

    private static final List<String> ASSISTANTS = List.of(
            "Asisten Pemerintahan dan Kesejahteraan Rakyat",
            "Asisten Perekonomian dan Pembangunan",
            "Asisten Administrasi Umum");

    private static final List<String> EXPERT_STAFF = List.of(
            "Staf Ahli Bidang Pemerintahan, Hukum dan Politik",
            "Staf Ahli Bidang Ekonomi, Keuangan dan Pembangunan",
            "Staf Ahli Bidang Kemasyarakatan dan Sumber Daya Manusia");

    /** The head of a unit. The city has none here: its mayor is elected and no civil servant. */
    static List<SampleOffice> headOf(UnitRequest unit) {
        var name = unit.name();
        return switch (unit.kind()) {
            case CITY -> List.of();
            case SECRETARIAT -> List.of(secretary(unit));
            case INSPECTORATE -> List.of(head(unit, "Inspektur", PositionLevel.JPT_PRATAMA, Echelon.II_B));
            case AGENCY, DEPARTMENT -> List.of(head(unit, "Kepala " + name, PositionLevel.JPT_PRATAMA, Echelon.II_B));
            case KECAMATAN -> List.of(ofArea(unit, "Kecamatan", "Camat", PositionLevel.ADMINISTRATOR, Echelon.III_A));
            case KELURAHAN -> List.of(ofArea(unit, "Kelurahan", "Lurah", PositionLevel.SUPERVISOR, Echelon.IV_A));
            case HOSPITAL ->
                List.of(named(unit, "Direktur", "Direktur " + name, PositionLevel.ADMINISTRATOR, Echelon.III_A));
            // A functional official with an additional task: no echelon.
            case HEALTH_CENTRE ->
                List.of(named(unit, "Kepala Puskesmas", "Kepala " + name, PositionLevel.SUPERVISOR, null));
        };
    }

    /** Three assistants and three members of the expert staff, beside the city's secretary. */
    static List<SampleOffice> aidesIn(String unitCode) {
        return Stream.concat(aides(unitCode, "ASISTEN-", ASSISTANTS), aides(unitCode, "STAF-AHLI-", EXPERT_STAFF))
                .toList();
    }

    private static Stream<SampleOffice> aides(String unitCode, String key, List<String> titles) {
        return IntStream.range(0, titles.size())
                .mapToObj(i -> new SampleOffice(
                        unitCode + ':' + key + (i + 1),
                        titles.get(i),
                        new Position.Content(titles.get(i), PositionLevel.JPT_PRATAMA, Echelon.II_B, false),
                        unitCode));
    }

    private static SampleOffice secretary(UnitRequest unit) {
        return unit.code().equals("SETDA")
                ? head(unit, "Sekretaris Daerah", PositionLevel.JPT_PRATAMA, Echelon.II_A)
                : head(unit, "Sekretaris DPRD", PositionLevel.JPT_PRATAMA, Echelon.II_B);
    }

    private static SampleOffice head(UnitRequest unit, String title, PositionLevel level, Echelon echelon) {
        return named(unit, title, title, level, echelon);
    }

    private static SampleOffice ofArea(
            UnitRequest unit, String kind, String title, PositionLevel level, Echelon echelon) {
        return named(unit, title, title + unit.name().substring(kind.length()), level, echelon);
    }

    private static SampleOffice named(
            UnitRequest unit, String title, String holder, PositionLevel level, Echelon echelon) {
        return new SampleOffice(unit.code(), holder, new Position.Content(title, level, echelon, true), unit.code());
    }

    UUID officialId() {
        return SampleIds.of("official:" + key);
    }

    PositionRequest position() {
        return new PositionRequest(
                SampleIds.of("position:" + key),
                post.title(),
                post.level(),
                post.echelon(),
                unitCode,
                post.headsUnit());
    }

    RegisterOfficialRequest registration() {
        var registered = new RegisterOfficialRequest.Post(
                post.title(), post.level(), post.echelon(), unitCode, post.headsUnit());
        return new RegisterOfficialRequest(officialId(), nip(), holder, rank(), registered, SINCE);
    }

    /** Right in form and nobody's: born from 1968 to 1982, appointed from 1995 to 2007. */
    private String nip() {
        return "%04d%02d%02d%04d%02d%d%03d"
                .formatted(
                        1968 + SampleIds.number(key, "birth year", 15),
                        1 + SampleIds.number(key, "birth month", 12),
                        1 + SampleIds.number(key, "birth day", 28),
                        1995 + SampleIds.number(key, "year of appointment", 13),
                        1 + SampleIds.number(key, "month of appointment", 12),
                        1 + SampleIds.number(key, "sex", 2),
                        1 + SampleIds.number(key, "serial", 999));
    }

    private String rank() {
        return switch (post.level()) {
            case JPT_PRATAMA -> post.echelon() == Echelon.II_A ? "IV/d" : "IV/c";
            case ADMINISTRATOR -> "IV/a";
            case SUPERVISOR, STAFF -> "III/d";
        };
    }
}
