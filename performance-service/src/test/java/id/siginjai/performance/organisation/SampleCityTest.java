package id.siginjai.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.embedded.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a database of its own, which nothing has filled at the start. */
@QuarkusTest
@TestProfile(SampleCityTest.Empty.class)
@QuarkusTestResource(value = SampleCityTest.OwnDatabase.class, restrictToAnnotatedClass = true)
class SampleCityTest {

    public static class Empty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("siginjai.sample-city", "false");
        }
    }

    public static class OwnDatabase implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            return TestStack.get().settings("sample");
        }

        @Override
        public void stop() {
            // ends with the JVM
        }
    }

    @Inject
    SeedSampleCity seedSampleCity;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void empty() throws SQLException {
        // As the owner: the service's role may not do this.
        try (var connection = TestStack.get().postgres().connectAsOwner("sample");
                var statement = connection.createStatement()) {
            statement.execute("TRUNCATE unit, position, official, pungli_standing CASCADE");
        }
    }

    @Test
    void anEmptyInstallationIsFilledQuickly() {
        var start = Instant.now();

        var seeded = seedSampleCity.seed();

        var taken = Duration.between(start, Instant.now());
        System.out.printf(
                "sample city: %d units, %d officials in %d ms%n", seeded.units(), seeded.officials(), taken.toMillis());
        assertThat(seeded).isEqualTo(new SeedSampleCity.Seeded(115, 120));
        // Two seconds on an idle machine, which the figure above shows; this bound is for one that builds at the same
        // time.
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void everyUnitButTheCityHasOneHead() throws SQLException {
        seedSampleCity.seed();

        assertThat(count("SELECT count(*) FROM unit WHERE kind = 'KECAMATAN'")).isEqualTo(11);
        assertThat(count("SELECT count(*) FROM unit WHERE kind = 'KELURAHAN'")).isEqualTo(68);
        assertThat(count("""
            SELECT count(*) FROM unit u WHERE kind NOT IN ('CITY', 'SECRETARIAT') AND 1 <> (
                SELECT count(*) FROM position p JOIN appointment a ON a.position_id = p.id WHERE p.unit_code = u.code)\
            """)).isZero();
        assertThat(count("SELECT count(*) FROM position WHERE unit_code = 'SETDA'"))
                .isEqualTo(7);
        assertThat(count("SELECT count(*) FROM position WHERE unit_code = '15.71'"))
                .isZero();
    }

    @Test
    void aRestartDoublesNothing() throws SQLException {
        seedSampleCity.seed();

        assertThat(seedSampleCity.seed()).isEqualTo(new SeedSampleCity.Seeded(0, 0));
        assertThat(count("SELECT count(*) FROM appointment")).isEqualTo(120);
    }

    @Test
    void twoInstancesThatStartTogetherFillItOnce() throws SQLException {
        var other = CompletableFuture.supplyAsync(seedSampleCity::seed);
        var here = seedSampleCity.seed();
        var there = other.join();

        assertThat(here.officials() + there.officials()).isEqualTo(120);
        assertThat(count("SELECT count(*) FROM official")).isEqualTo(120);
    }

    @Test
    void aRestartOverwritesNothingThatAClerkDid() throws SQLException {
        seedSampleCity.seed();
        execute("UPDATE unit SET name = 'Nama Baru' WHERE code = 'DISHUB'");
        execute("UPDATE official SET name = 'Orang Lain' WHERE name = 'Camat Paal Merah'");
        execute("UPDATE appointment SET to_day = '2024-12-31' WHERE official_id ="
                + " (SELECT id FROM official WHERE name = 'Lurah Bakung Jaya')");

        seedSampleCity.seed();

        assertThat(count("SELECT count(*) FROM unit WHERE code = 'DISHUB' AND name = 'Nama Baru'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM official WHERE name = 'Camat Paal Merah'"))
                .isZero();
        assertThat(count("SELECT count(*) FROM appointment")).isEqualTo(120);
        assertThat(count("SELECT count(*) FROM appointment WHERE to_day IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void aPostThatAClerkFilledFirstIsLeftAlone() throws SQLException {
        seedSampleCity.seed();
        execute("DELETE FROM appointment WHERE position_id IN (SELECT id FROM position WHERE unit_code = 'DISHUB')");
        execute("UPDATE official SET id = gen_random_uuid(), nip = '198001012005011999', name = 'Orang Nyata'"
                + " WHERE name = 'Kepala Dinas Perhubungan'");
        execute("INSERT INTO appointment SELECT gen_random_uuid(), o.id, p.id, p.level, false, '2025-01-01', NULL, NULL"
                + " FROM official o, position p WHERE o.name = 'Orang Nyata' AND p.unit_code = 'DISHUB'");

        assertThat(seedSampleCity.seed()).isEqualTo(new SeedSampleCity.Seeded(0, 0));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
