package id.siginjai.embedded;

import java.nio.file.Path;

/**
 * Where the embedded stack keeps its data and listens.
 *
 * @param directory data, logs and the running stack's process id; safe to delete while nothing runs
 */
public record StackSettings(
        Path directory, int performancePort, int complaintPort, int keycloakPort, int postgresPort, int kafkaPort) {

    /** The defaults, or what SIGINJAI_*_PORT says. */
    static StackSettings fromEnvironment() {
        return new StackSettings(
                Project.root().resolve(".siginjai"),
                port("SIGINJAI_PERFORMANCE_PORT", 8080),
                port("SIGINJAI_COMPLAINT_PORT", 8081),
                port("SIGINJAI_KEYCLOAK_PORT", 8180),
                port("SIGINJAI_POSTGRES_PORT", 15432),
                port("SIGINJAI_KAFKA_PORT", 19092));
    }

    /** For tests: free ports, so that nothing that runs beside is in the way. */
    public static StackSettings onFreePorts(Path directory) {
        return new StackSettings(directory, 0, 0, 0, 0, 0);
    }

    private static int port(String variable, int otherwise) {
        var value = System.getenv(variable);
        if (value == null || value.isBlank()) return otherwise;
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(variable + " is no port: " + value);
        }
    }
}
