package id.siginjai.kit.audit;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * A trail that its writer may change proves nothing: where the service's role owns the audit tables or may alter their
 * rows, the service does not start in production.
 */
@ApplicationScoped
class AppendOnly {

    private static final Logger LOG = Logger.getLogger(AppendOnly.class);

    private static final String MAY_ALTER = """
        SELECT bool_or(pg_has_role(relowner, 'MEMBER') OR has_table_privilege(oid, 'UPDATE, DELETE, TRUNCATE'))
        FROM pg_class WHERE oid IN ('audit_entry'::regclass, 'audit_anchor'::regclass, 'audit_leaf'::regclass)\
        """;

    private final AuditSettings settings;
    private final DataSource dataSource;

    AppendOnly(AuditSettings settings, DataSource dataSource) {
        this.settings = settings;
        this.dataSource = dataSource;
    }

    void require(@Observes @Priority(1) StartupEvent event) throws SQLException {
        if (!settings.enabled()) return;
        try (var connection = dataSource.getConnection()) {
            if (!mayAlter(connection)) return;
        }
        var finding = "the database role of this service may change the audit trail: let another role own the tables"
                + " and migrate them (quarkus.flyway.username)";
        if (ConfigUtils.isProfileActive("prod")) throw new IllegalStateException("refusing to start: " + finding);
        LOG.warn(finding);
    }

    static boolean mayAlter(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(MAY_ALTER)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
