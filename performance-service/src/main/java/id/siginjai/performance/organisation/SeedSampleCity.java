package id.siginjai.performance.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Adds what the installation lacks of the sample city, by the use cases that clerks use, so that everything is announced.
 * What is there stays as it is, whatever became of it. One transaction: another instance waits, then finds it all there.
 */
@ApplicationScoped
class SeedSampleCity {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String SECRETARIAT = "SETDA";

    private final UnitRepository units;
    private final PositionRepository positions;
    private final OfficialRepository officials;
    private final AppointmentRepository appointments;
    private final SaveUnit saveUnit;
    private final OpenPosition openPosition;
    private final RegisterOfficial registerOfficial;

    SeedSampleCity(
            UnitRepository units,
            PositionRepository positions,
            OfficialRepository officials,
            AppointmentRepository appointments,
            SaveUnit saveUnit,
            OpenPosition openPosition,
            RegisterOfficial registerOfficial) {
        this.units = units;
        this.positions = positions;
        this.officials = officials;
        this.appointments = appointments;
        this.saveUnit = saveUnit;
        this.openPosition = openPosition;
        this.registerOfficial = registerOfficial;
    }

    record Seeded(int units, int officials) {}

    @Transactional
    Seeded seed() {
        units.lockTree(); // one instance at a time
        var wanted = Stream.of("jambi-agencies.csv", "jambi-areas.csv")
                .flatMap(file -> read(file).stream())
                .toList();
        if (units.cityOtherThan(wanted.get(0).code())) {
            throw new IllegalStateException("the sample city was asked for where another city lives");
        }
        var addedUnits = wanted.stream().filter(this::addUnit).count();
        var offices = new ArrayList<SampleOffice>();
        wanted.forEach(unit -> offices.addAll(SampleOffice.headOf(unit)));
        offices.addAll(SampleOffice.aidesIn(SECRETARIAT));
        var addedOfficials = offices.stream().filter(this::fill).count();
        return new Seeded((int) addedUnits, (int) addedOfficials);
    }

    private boolean addUnit(UnitRequest unit) {
        if (units.findByIdOptional(unit.code()).isPresent()) return false;
        return saveUnit.save(unit.code(), unit, null).created();
    }

    /** Fills the post unless anybody ever held it or its sample holder is known: a clerk's work is never undone. */
    private boolean fill(SampleOffice office) {
        var registration = office.registration();
        if (officials.isRegistered(registration.id(), registration.nip())) return false;
        if (units.findById(office.unitCode()).isClosed()) return false;
        units.getEntityManager().clear(); // what is done need not be compared again at each flush
        var post = positions.findTitled(office.unitCode(), office.post().title());
        if (post.filter(found -> !isFree(found, office)).isPresent()) return false;
        if (post.isEmpty()) openPosition.open(office.position(), null);
        registerOfficial.register(registration, null);
        return true;
    }

    private boolean isFree(Position post, SampleOffice office) {
        return post.isOf(office.post().level(), office.post().echelon())
                && appointments.officialsOf(post).isEmpty();
    }

    private static List<UnitRequest> read(String file) {
        var resource = Objects.requireNonNull(SeedSampleCity.class.getResourceAsStream("/sample/" + file), file);
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8);
                var rows = CSV.parse(reader)) {
            return rows.stream().map(SeedSampleCity::unit).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnitRequest unit(CSVRecord row) {
        var parent = row.get("parent_code");
        return new UnitRequest(
                row.get("code"),
                row.get("name"),
                UnitKind.valueOf(row.get("kind")),
                parent.isEmpty() ? null : parent,
                null);
    }
}
