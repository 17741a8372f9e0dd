package id.siginjai.complaint.intake;

import static id.siginjai.complaint.strikes.CountOnArrival.COUNTED_AND_PLACED;
import static java.util.stream.Collectors.joining;

import id.siginjai.complaint.directory.ServiceRecord;
import id.siginjai.complaint.intake.Filing.Lookup;
import id.siginjai.kit.idempotency.IdempotencyKey;
import java.lang.reflect.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one SQL statement that takes reports in, all at once: it reserves their idempotency keys, finds where the accused
 * served, locks and advances the tallies, and stores the complaints.
 */
final class IntakeStatement {

    private static final List<Column<?>> NAMES_AND_TYPES = columns(filing -> null);

    // A lock that another transaction keeps is waited for no longer than contracts allow for a twin. What is sent is
    // materialised, or the database would make a plan for each number of reports. A sub-select looks an official up;
    // EXISTS was planned as a hash of them all.
    private static final String ARRIVING = """
            WITH sent AS MATERIALIZED (
                SELECT %s, set_config('lock_timeout', '2s', true) AS lock_timeout
            ), found AS (
                SELECT complaint_id, receipt_hash, receipt_key, filed_at, official_id, named_unit, served_on,
                       position_title, service, outcome, amount_demanded, amount_paid, official_tariff, incident_date,
                       channel, string_to_array(reporter, ',') AS reporter, confidential, due_on, key_hash, body_hash,
                       filed_at AS at, complaint_id AS resource_id
                FROM sent, unnest(%s) AS report (%s)
                WHERE report.looked_up OR report.official_id IS NULL
                   OR (SELECT true FROM official WHERE official.id = report.official_id)
            ),\s""".formatted(
                    of(column -> "?::" + column.type() + "[] AS " + column.name() + "_of_each"),
                    of(column -> column.name() + "_of_each"),
                    of(Column::name));

    // All keys are reserved before any tally is locked, in one order for everybody.
    private static final String ADMITTED = """
            , admitted AS (
                SELECT * FROM found
                WHERE key_hash IS NULL OR complaint_id = ANY (ARRAY(SELECT resource_id FROM reserved))
            ),\s""";

    private static final String STORED = """
            , stored AS (
                INSERT INTO complaint (status, id, receipt_hash, receipt_key, filed_at, official_id, unit_code,
                                       position_title, service, outcome, amount_demanded, amount_paid, official_tariff,
                                       incident_date, channel, fingerprints, confidential, due_on, round, filing_no)
                SELECT 'RECEIVED', complaint_id, receipt_hash, receipt_key, filed_at, official_id,
                       coalesce(%s, named_unit), position_title, service, outcome, amount_demanded, amount_paid,
                       official_tariff, incident_date, channel, reporter, confidential, due_on, round, filing_no
                FROM placed AS arriving
            )
            SELECT complaint_id, crosses, needs_recount FROM placed""".formatted(ServiceRecord.UNIT_OF_ACCUSED);

    private static final String SQL =
            ARRIVING + IdempotencyKey.reservedFor("found") + ADMITTED + COUNTED_AND_PLACED + STORED;

    private IntakeStatement() {}

    /** What remains to be done about a report that it has stored and counted. */
    record Counted(boolean crosses, boolean needsRecount) {}

    /**
     * @param dueOn by when it must be known whether there is anything to look into
     * @return those that were stored, by complaint id. Missing is whose key was taken, and whose official the directory
     *     does not know
     */
    static Map<UUID, Counted> run(Connection connection, List<Filing> filings, Function<Filing, LocalDate> dueOn)
            throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            var number = 0;
            for (var column : columns(dueOn)) {
                statement.setArray(++number, connection.createArrayOf(column.type(), column.of(filings)));
            }
            var counted = new HashMap<UUID, Counted>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counted.put(
                            rows.getObject("complaint_id", UUID.class),
                            new Counted(rows.getBoolean("crosses"), rows.getBoolean("needs_recount")));
                }
            }
            return counted;
        }
    }

    /**
     * What is sent of each report; one parameter holds it of all of them.
     *
     * @param dueOn by when it must be known whether there is anything to look into
     */
    private static List<Column<?>> columns(Function<Filing, LocalDate> dueOn) {
        return List.of(
                uuid("complaint_id", Filing::id),
                bytes("receipt_hash", Filing::receiptHash),
                new Column<>("receipt_key", "integer", Integer.class, Filing::receiptKey),
                new Column<>("filed_at", "timestamptz", Instant.class, Filing::filedAt),
                uuid("official_id", filing -> filing.accused().officialId()),
                text("named_unit", filing -> filing.accused().unitCode()),
                date("served_on", filing -> filing.accused().day()),
                new Column<>("looked_up", "boolean", Boolean.class, filing -> filing.lookup() == Lookup.DONE),
                text("position_title", filing -> filing.accused().positionTitle()),
                text("service", filing -> filing.told().service()),
                text("outcome", filing -> name(filing.demand().outcome())),
                amount("amount_demanded", filing -> filing.demand().amountDemanded()),
                amount("amount_paid", filing -> filing.demand().amountPaid()),
                amount("official_tariff", filing -> filing.demand().officialTariff()),
                date("incident_date", filing -> filing.told().incidentDate()),
                text("channel", filing -> name(filing.told().channel())),
                // An array of arrays would have to be a rectangle.
                text("reporter", filing -> String.join(",", filing.fingerprints())),
                bytes("confidential", Filing::confidential),
                date("due_on", dueOn),
                bytes(
                        "key_hash",
                        filing -> filing.key() == null ? null : filing.key().keyHash()),
                bytes(
                        "body_hash",
                        filing -> filing.key() == null ? null : filing.key().bodyHash()));
    }

    private static Column<UUID> uuid(String name, Function<Filing, UUID> value) {
        return new Column<>(name, "uuid", UUID.class, value);
    }

    private static Column<byte[]> bytes(String name, Function<Filing, byte[]> value) {
        return new Column<>(name, "bytea", byte[].class, value);
    }

    private static Column<String> text(String name, Function<Filing, String> value) {
        return new Column<>(name, "text", String.class, value);
    }

    private static Column<LocalDate> date(String name, Function<Filing, LocalDate> value) {
        return new Column<>(name, "date", LocalDate.class, value);
    }

    private static Column<Long> amount(String name, Function<Filing, Long> value) {
        return new Column<>(name, "bigint", Long.class, value);
    }

    private static String of(Function<Column<?>, String> part) {
        return NAMES_AND_TYPES.stream().map(part).collect(joining(", "));
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** @param type in SQL */
    private record Column<T>(String name, String type, Class<T> javaType, Function<Filing, T> value) {

        /** Of the very type, by which the driver sends it in its binary form where it has one. */
        Object[] of(List<Filing> filings) {
            var values = (Object[]) Array.newInstance(javaType, filings.size());
            for (var i = 0; i < values.length; i++) values[i] = value.apply(filings.get(i));
            return values;
        }
    }
}
