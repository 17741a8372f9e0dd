package id.siginjai.complaint.intake;

import id.siginjai.complaint.strikes.ArrivingReport;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

/** The INSERT of a complaint: alone, or inside the statement that counts it. */
record StoreComplaint(Filing filing) implements ArrivingReport.Insert {

    private static final String INSERT = """
            INSERT INTO complaint (status, id, receipt_hash, receipt_key, filed_at, official_id, unit_code,
                                   position_title, service, outcome, amount_demanded, amount_paid, official_tariff,
                                   incident_date, channel, fingerprints, confidential, due_on, round, filing_no)
            SELECT 'RECEIVED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, round, filing_no FROM\s""";

    /** Whoever is accused by a description only has no place among anybody's reports. */
    static final String WITHOUT_PLACE = "WITH placed AS (SELECT NULL::integer AS round, NULL::bigint AS filing_no) ";

    @Override
    public String intoSelecting(String place) {
        return INSERT + place;
    }

    @Override
    public void bind(PreparedStatement statement, int first) throws SQLException {
        var told = filing.told();
        var demand = filing.demand();
        var values = new Object[] {
            filing.id(),
            filing.receiptHash(),
            filing.receiptKey(),
            filing.filedAt().atOffset(ZoneOffset.UTC),
            filing.accused().officialId(),
            filing.accused().unitCode(),
            told.positionTitle(),
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
            filing.dueOn()
        };
        for (var i = 0; i < values.length; i++) statement.setObject(first + i, values[i]);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
