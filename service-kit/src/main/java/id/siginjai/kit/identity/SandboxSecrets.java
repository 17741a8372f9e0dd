package id.siginjai.kit.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The secrets of the sandbox are published with this project, so production must not know one of them: a service that
 * runs under the production profile refuses to start with any.
 */
@ApplicationScoped
class SandboxSecrets {

    /** The passwords of the sandbox: a database's or a client's is its name. */
    private static final Set<String> PASSWORDS =
            Set.of("performance", "performance_owner", "complaint", "complaint_owner", "postgres", "city-dashboard");

    private static final List<String> PASSWORD_SETTINGS =
            List.of("quarkus.datasource.password", "quarkus.flyway.password", "quarkus.oidc.credentials.secret");

    private static final List<String> KEY_SETTINGS = List.of("siginjai.keys.prf", "siginjai.keys.aead");

    private final Config config;

    SandboxSecrets(Config config) {
        this.config = config;
    }

    void refuse(@Observes @Priority(1) StartupEvent event) {
        if (!ConfigUtils.isProfileActive("prod")) return;
        var found = published();
        if (!found.isEmpty()) {
            throw new IllegalStateException(
                    "refusing to start in production with secrets of the sandbox, which everybody can read: set "
                            + String.join(", ", found));
        }
    }

    /** The settings whose values are the sandbox's. */
    List<String> published() {
        return Stream.concat(
                        PASSWORD_SETTINGS.stream()
                                .filter(name ->
                                        value(name).filter(PASSWORDS::contains).isPresent()),
                        KEY_SETTINGS.stream().filter(this::isSandboxKey))
                .toList();
    }

    private boolean isSandboxKey(String name) {
        return value(name).isPresent() && value(name).equals(value(name.replace("siginjai.", "siginjai.sandbox.")));
    }

    private Optional<String> value(String name) {
        return config.getOptionalValue(name, String.class).map(String::strip);
    }
}
