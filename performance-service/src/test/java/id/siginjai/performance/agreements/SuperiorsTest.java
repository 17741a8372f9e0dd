package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.organisation.PositionLevel;
import id.siginjai.performance.organisation.UnitFacts;
import id.siginjai.performance.organisation.UnitKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperiorsTest {

    private static final Map<String, UnitFacts> UNITS = Stream.of(
                    unit("CITY", UnitKind.CITY, null),
                    unit("SETDA", UnitKind.SECRETARIAT, "CITY"),
                    unit("DINKES", UnitKind.DEPARTMENT, "CITY"),
                    unit("PUSKESMAS", UnitKind.HEALTH_CENTRE, "DINKES"),
                    unit("KECAMATAN", UnitKind.KECAMATAN, "CITY"),
                    unit("KELURAHAN", UnitKind.KELURAHAN, "KECAMATAN"),
                    unit("HEADLESS", UnitKind.KELURAHAN, "VACANT"),
                    unit("VACANT", UnitKind.KECAMATAN, "CITY"))
            .collect(Collectors.toMap(UnitFacts::code, unit -> unit));

    /** Each head is named after its unit; two units have none. */
    private static final List<String> VACANT = List.of("HEADLESS", "VACANT", "CITY");

    @ParameterizedTest(name = "{0} in {1}, head {2}, held by the head of {3} → {4}")
    @CsvSource(
            nullValues = "mayor",
            value = {
                "JPT_PRATAMA, DINKES, true, DINKES, mayor",
                "JPT_PRATAMA, SETDA, true, SETDA, mayor",
                "JPT_PRATAMA, SETDA, false, an assistant, mayor",
                "ADMINISTRATOR, SETDA, false, a bureau head, SETDA",
                "ADMINISTRATOR, KECAMATAN, true, KECAMATAN, mayor",
                "ADMINISTRATOR, DINKES, true, DINKES, mayor",
                "ADMINISTRATOR, DINKES, false, a secretary, DINKES",
                "SUPERVISOR, KELURAHAN, true, KELURAHAN, KECAMATAN",
                "SUPERVISOR, KELURAHAN, false, a section head, KELURAHAN",
                "SUPERVISOR, PUSKESMAS, true, PUSKESMAS, DINKES",
                "STAFF, KELURAHAN, false, a clerk, KELURAHAN",
                // the camat stands in for the lurah
                "SUPERVISOR, KELURAHAN, true, KECAMATAN, mayor",
                "SUPERVISOR, KELURAHAN, false, KELURAHAN, KECAMATAN",
                // nobody heads the unit
                "STAFF, HEADLESS, false, a clerk, mayor",
                "STAFF, VACANT, false, a clerk, mayor",
            })
    void areFoundUpwards(PositionLevel level, String unit, boolean headsUnit, String holder, String superior) {
        var seat = new Seat(UUID.randomUUID(), level, headsUnit, unit, unit, "Kota Jambi");

        var found = new Superiors(UNITS::get, SuperiorsTest::headOf).of(seat, named(holder));

        assertThat(found).isEqualTo(Optional.ofNullable(superior).map(SuperiorsTest::named));
    }

    private static Optional<UUID> headOf(String unit) {
        return VACANT.contains(unit) ? Optional.empty() : Optional.of(named(unit));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static UnitFacts unit(String code, UnitKind kind, String parent) {
        return new UnitFacts(code, code, kind, parent, null);
    }
}
