package id.siginjai.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the relay with the service and stops it with the service. */
@ApplicationScoped
class RelayLifecycle {

    private static final long STOP_MILLIS = 5_000;

    private final RelaySettings settings;
    private final OutboxRelay relay;
    private Thread thread;

    RelayLifecycle(
            RelaySettings settings,
            TraceContext traces,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.settings = settings;
        var database = new RelaySession.Database(url, username, password);
        this.relay = new OutboxRelay(database, broker, traces, settings);
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (!settings.relay()) return;
        thread = new Thread(relay, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread == null) return;
        thread.interrupt();
        thread.join(STOP_MILLIS);
    }
}
