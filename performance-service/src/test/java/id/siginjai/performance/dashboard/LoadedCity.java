package id.siginjai.performance.dashboard;

import id.siginjai.embedded.TestStack;
import id.siginjai.testing.Stack;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A large city's year: 1,000 units, 10,000 agreements, 100,000 realisations; put there and taken away by statements. */
final class LoadedCity {

    /** Of which no other test has anything. */
    static final int YEAR = 2019;

    /** What is signed never changes: while the city is built it is, and is not scored row by row. */
    private static final List<String> GUARDED =
            List.of("realisation", "agreement", "agreement_objective", "agreement_indicator", "agreement_signature");

    private static final List<String> BUILT = List.of("""
            INSERT INTO unit (code, name, kind, parent_code, version)
            SELECT 'LOAD-' || lpad(n::text, 4, '0'), 'Kelurahan Beban ' || n, 'KELURAHAN', '15.71', 0
            FROM generate_series(1, 1000) n\
            """, """
            INSERT INTO position (id, title, level, echelon, unit_code, version, heads_unit)
            SELECT md5('load position ' || n)::uuid, 'Jabatan ' || n, 'SUPERVISOR', 'IV.b',
                   'LOAD-' || lpad((1 + n % 1000)::text, 4, '0'), 0, n <= 1000
            FROM generate_series(1, 10000) n\
            """, """
            INSERT INTO official (id, nip, name, rank, version, registered_at)
            VALUES (md5('load official')::uuid, '999999999999999999', 'Pejabat Beban', 'III/d', 0, now())\
            """, """
            INSERT INTO agreement (id, number, serial, year, revision, status, position_id, position_level, heads_unit,
                unit_code, unit_name, city_name, first_official_id, first_name, first_nip, first_rank, first_title,
                second_office, second_title, created_at, changed_at, version, digest, submitted_at, sealed_at)
            SELECT md5('load agreement ' || n)::uuid, 'LOAD/' || n, n, 2019, 0, 'SIGNED', p.id, p.level, p.heads_unit,
                p.unit_code, 'Kelurahan', 'Kota Jambi', md5('load official')::uuid, 'Pejabat Beban',
                '999999999999999999', 'III/d', p.title, 'MAYOR', 'Wali Kota Jambi', now(), now(), 0, repeat('0', 64),
                '2019-01-10', timestamptz '2019-01-20' + n % 28 * interval '1 day'
            FROM generate_series(1, 10000) n JOIN position p ON p.id = md5('load position ' || n)::uuid\
            """, """
            INSERT INTO agreement_objective (id, agreement_id, ordinal, statement)
            SELECT md5('load objective ' || n)::uuid, md5('load agreement ' || n)::uuid, 0, 'Sasaran'
            FROM generate_series(1, 10000) n\
            """, """
            INSERT INTO agreement_indicator (id, agreement_id, objective_id, ordinal, indicator_key, name, unit, target,
                polarity, weight, baseline)
            SELECT md5('load indicator ' || n || ' ' || i)::uuid, md5('load agreement ' || n)::uuid,
                md5('load objective ' || n)::uuid, i, md5('load key ' || n || ' ' || i)::uuid, 'Indikator ' || i,
                'persen', 50 + n % 50, CASE i WHEN 0 THEN 'HIGHER_IS_BETTER' ELSE 'LOWER_IS_BETTER' END, 50, 40 + n % 30
            FROM generate_series(1, 10000) n, generate_series(0, 1) i\
            """);

    /** 1 to 4: the quarters; 5: the whole year. */
    private static final String TOLD = """
        INSERT INTO realisation (id, indicator_key, year, quarter, value, evidence, decisive, agreement_id, unit_code,
            name, measure, told_by, told_at, version)
        SELECT gen_random_uuid(), i.indicator_key, 2019, nullif(%1$d, 5), i.target * (0.5 + 0.09 * %1$d), 'Laporan',
            %1$d = 5, a.id, a.unit_code, i.name, i.unit, 'beban', timestamptz '2019-01-15' + %1$d * interval '60 days', 0
        FROM agreement a JOIN agreement_indicator i ON i.agreement_id = a.id
        WHERE a.number LIKE 'LOAD/%%'\
        """;

    private static final List<String> SCORED = List.of(
            "VACUUM ANALYZE agreement, agreement_indicator, realisation, unit",
            "SELECT score_agreements(array(SELECT id FROM agreement WHERE number LIKE 'LOAD/%'))",
            "VACUUM ANALYZE agreement_score");

    private static final List<String> GONE = List.of(
            "DELETE FROM realisation WHERE told_by = 'beban'",
            "DELETE FROM agreement WHERE number LIKE 'LOAD/%'",
            "DELETE FROM position WHERE unit_code LIKE 'LOAD-%'",
            "DELETE FROM official WHERE nip = '999999999999999999'",
            "DELETE FROM unit WHERE code LIKE 'LOAD-%'");

    private LoadedCity() {}

    static void build() throws SQLException {
        var told = IntStream.rangeClosed(1, 5).mapToObj(TOLD::formatted);
        unguarded(Stream.concat(BUILT.stream(), told).toList());
        try (var connection = owner()) {
            run(connection, SCORED);
        }
    }

    static void remove() throws SQLException {
        unguarded(GONE);
    }

    /** In one transaction, so that no guard stays away. */
    private static void unguarded(List<String> statements) throws SQLException {
        try (var connection = owner()) {
            connection.setAutoCommit(false);
            try {
                run(connection, guards("DISABLE"));
                run(connection, statements);
                run(connection, guards("ENABLE"));
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static List<String> guards(String change) {
        return GUARDED.stream()
                .map(table -> "ALTER TABLE %s %s TRIGGER USER".formatted(table, change))
                .toList();
    }

    /** Whom no right stops. */
    private static Connection owner() throws SQLException {
        return TestStack.get().postgres().connectAsOwner(Stack.DATABASE);
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var each : statements) statement.execute(each);
        }
    }
}
