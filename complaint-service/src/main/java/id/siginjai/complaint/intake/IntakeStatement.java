package id.siginjai.complaint.intake;

import static id.siginjai.complaint.strikes.CountOnArrival.COUNTED_AND_PLACED;

import id.siginjai.complaint.directory.ServiceRecord;
import id.siginjai.complaint.intake.Filing.Lookup;
import id.siginjai.kit.idempotency.IdempotencyKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one SQL statement that takes a report in: it reserves the idempotency key, finds where the accused served, locks
 * and advances the tally, and stores the complaint. Many are sent at once (a JDBC batch).
 */
final class IntakeStatement {

    // A lock that another transaction keeps is waited for no longer than contracts allow for a twin. A sub-select looks
    // one official up; EXISTS was planned as a hash of them all.
    private static final String ARRIVING = """
            WITH arriving AS (
                SELECT ?::uuid AS complaint_id, ?::bytea AS receipt_hash, ?::integer AS receipt_key,
                       ?::timestamptz AS filed_at, ?::uuid AS official_id, ?::text AS named_unit, ?::date AS served_on,
                       ?::boolean AS looked_up, ?::text AS position_title, ?::text AS service, ?::text AS outcome,
                       ?::bigint AS amount_demanded, ?::bigint AS amount_paid, ?::bigint AS official_tariff,
                       ?::date AS incident_date, ?::text AS channel, ?::text[] AS reporter, ?::bytea AS confidential,
                       ?::date AS due_on, ?::bytea AS key_hash, ?::bytea AS body_hash,
                       set_config('lock_timeout', '2s', true) AS lock_timeout
            ), found AS (
                SELECT *, filed_at AS at, complaint_id AS resource_id FROM arriving
                WHERE looked_up OR official_id IS NULL
                   OR (SELECT true FROM official WHERE official.id = arriving.official_id)
            ),\s""";

    private static final String ADMITTED = """
            , admitted AS (
                SELECT * FROM found WHERE key_hash IS NULL OR EXISTS (SELECT FROM reserved)
            ),\s""";

    private static final String STORED = """
            INSERT INTO complaint (status, id, receipt_hash, receipt_key, filed_at, official_id, unit_code,
                                   position_title, service, outcome, amount_demanded, amount_paid, official_tariff,
                                   incident_date, channel, fingerprints, confidential, due_on, round, filing_no)
            SELECT 'RECEIVED', complaint_id, receipt_hash, receipt_key, filed_at, official_id,
                   coalesce(%s, named_unit), position_title, service, outcome, amount_demanded, amount_paid,
                   official_tariff, incident_date, channel, reporter, confidential, due_on, round, filing_no
            FROM admitted AS arriving, placed
            RETURNING id, coalesce((SELECT crosses FROM counted), false) AS crosses,
                      coalesce((SELECT needs_recount FROM counted), false) AS needs_recount""".formatted(ServiceRecord.UNIT_OF_ACCUSED);

    private static final String SQL =
            ARRIVING + IdempotencyKey.reservedFor("found") + ADMITTED + COUNTED_AND_PLACED + '\n' + STORED;

    private IntakeStatement() {}

    /** What remains to be done about a report that it has stored and counted. */
    record Counted(boolean crosses, boolean needsRecount) {}

    /**
     * Runs it for each of the filings, in their order.
     *
     * @param dueOn by when it must be known whether there is anything to look into
     * @return those that were stored, by complaint id. Missing is whose key was taken, and whose official the directory
     *     does not know
     */
    static Map<UUID, Counted> run(Connection connection, List<Filing> filings, Function<Filing, LocalDate> dueOn)
            throws SQLException {
        // The driver gives the rows of a batch only as generated keys.
        try (var statement = connection.prepareStatement(SQL, Statement.RETURN_GENERATED_KEYS)) {
            for (var filing : filings) {
                bind(statement, filing, dueOn.apply(filing));
                statement.addBatch();
            }
            statement.executeBatch();
            var counted = new HashMap<UUID, Counted>();
            try (var rows = statement.getGeneratedKeys()) {
                while (rows.next()) {
                    counted.put(
                            rows.getObject("id", UUID.class),
                            new Counted(rows.getBoolean("crosses"), rows.getBoolean("needs_recount")));
                }
            }
            return counted;
        }
    }

    private static void bind(PreparedStatement statement, Filing filing, LocalDate dueOn) throws SQLException {
        var told = filing.told();
        var demand = filing.demand();
        var accused = filing.accused();
        var key = filing.key();
        var values = new Object[] {
            filing.id(),
            filing.receiptHash(),
            filing.receiptKey(),
            filing.filedAt().atOffset(ZoneOffset.UTC),
            accused.officialId(),
            accused.unitCode(),
            accused.day(),
            filing.lookup() == Lookup.DONE,
            accused.positionTitle(),
            told.service(),
            name(demand.outcome()),
            demand.amountDemanded(),
            demand.amountPaid(),
            demand.officialTariff(),
            told.incidentDate(),
            name(told.channel()),
            statement
                    .getConnection()
                    .createArrayOf("text", filing.fingerprints().toArray()),
            filing.confidential(),
            dueOn,
            key == null ? null : key.keyHash(),
            key == null ? null : key.bodyHash()
        };
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
