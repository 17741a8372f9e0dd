package id.siginjai.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** What an operator watches while the broker is away: how many events wait, and how long the oldest has. */
@ApplicationScoped
class OutboxMetrics {

    private static final Logger LOG = Logger.getLogger(OutboxMetrics.class);

    // A count over the whole table would cost most when the table is longest; nobody needs more than this.
    private static final String SAMPLE = """
            SELECT (SELECT count(*) FROM (SELECT 1 FROM outbox LIMIT 100000) AS waiting),
                   coalesce((SELECT extract(epoch FROM clock_timestamp() - "time") FROM outbox
                             ORDER BY position LIMIT 1), 0)""";

    private final DataSource dataSource;
    private volatile Sample sample = Sample.UNKNOWN;

    OutboxMetrics(DataSource dataSource, MeterRegistry registry) {
        this.dataSource = dataSource;
        Gauge.builder("siginjai.outbox.backlog", () -> sample.backlog)
                .description("Events that wait to be sent; NaN while the database is away")
                .register(registry);
        Gauge.builder("siginjai.outbox.oldest", () -> sample.oldestSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest event that waits to be sent")
                .register(registry);
    }

    @Scheduled(every = "{siginjai.metrics.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void take() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(SAMPLE)) {
            result.next();
            sample = new Sample(result.getDouble(1), Math.max(0, result.getDouble(2)));
        } catch (SQLException e) {
            LOG.debug("The outbox cannot be measured for now", e);
            sample = Sample.UNKNOWN;
        }
    }

    private record Sample(double backlog, double oldestSeconds) {
        static final Sample UNKNOWN = new Sample(Double.NaN, Double.NaN);
    }
}
