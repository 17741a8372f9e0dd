package id.siginjai.benchmark;

import id.siginjai.embedded.Postgres;
import id.siginjai.embedded.Service;
import id.siginjai.embedded.ServiceProcess;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;

/** Both services on databases of their own, beside the stack's, that hold so many complaints. */
final class GrownCity implements AutoCloseable {

    /** As many for every size, so that each tally is written equally often. */
    private static final int ACCUSED = 400;

    private final Bench bench;
    private final int complaints;
    private final ServiceProcess complaint;
    private final ServiceProcess performance;
    private Books books;

    private GrownCity(Bench bench, int complaints) {
        this.bench = bench;
        this.complaints = complaints;
        this.complaint = start(Service.COMPLAINT);
        this.performance = start(Service.PERFORMANCE);
    }

    /** @param now when the last of its complaints was filed */
    static GrownCity of(Bench bench, int complaints, Instant now) throws Exception {
        var city = new GrownCity(bench, complaints);
        try {
            city.complaint.awaitReady();
            city.performance.awaitReady();
            var postgres = bench.stack().postgres();
            var officials = OldComplaints.load(postgres, city.database(Service.COMPLAINT), complaints, now);
            OldMarks.load(postgres, city.database(Service.PERFORMANCE), officials, now);
            city.books = Books.ofSilent(postgres, city::database);
            return city;
        } catch (Exception e) {
            city.close();
            throw e;
        }
    }

    private String database(Service service) {
        return service.database() + "_" + complaints;
    }

    /** It neither sends nor reads events: what it is about is known to nobody else. */
    private ServiceProcess start(Service service) {
        var database = database(service);
        var postgres = bench.stack().postgres();
        postgres.createDatabase(database);
        var environment = new HashMap<>(bench.stack().environment(service));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        for (var login : new String[] {"USERNAME", "PASSWORD"}) {
            environment.put("QUARKUS_DATASOURCE_" + login, database);
            environment.put("QUARKUS_FLYWAY_" + login, Postgres.ownerOf(database));
        }
        environment.put("SIGINJAI_OUTBOX_RELAY", "false");
        for (var channel : service.channels()) {
            environment.put("MP_MESSAGING_INCOMING_" + channel + "_ENABLED", "false");
        }
        // As in production: the sandbox shows the running month, which is counted anew at each call.
        environment.put("SIGINJAI_STATISTICS_RUNNING_MONTH", "false");
        return ServiceProcess.start(service, 0, environment, bench.file("logs/" + database + ".log"));
    }

    ServiceProcess complaint() {
        return complaint;
    }

    ServiceProcess performance() {
        return performance;
    }

    /** Those in the middle: neither the ones whom nearly all reports are about, nor those whom none is about. */
    Spread accused() {
        var all = OldComplaints.officialsOf(complaints);
        return new Spread((all - ACCUSED) / 2, ACCUSED);
    }

    Books books() {
        return books;
    }

    /** @throws Untrustworthy when it has not the size that its figures are told of */
    void requireAsLoaded() throws SQLException {
        var there = books.complaints();
        if (there != complaints) throw new Untrustworthy(this + " were loaded, and " + there + " are there");
    }

    @Override
    public String toString() {
        return "%,d complaints".formatted(complaints);
    }

    @Override
    public void close() {
        complaint.close();
        performance.close();
    }
}
