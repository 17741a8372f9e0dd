package id.siginjai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * Where the embedded stack keeps its data and listens.
 *
 * @param directory data, logs and the running stack's process id; safe to delete while nothing runs
 */
public record StackSettings(
        Path directory, int performancePort, int complaintPort, int keycloakPort, int postgresPort, int kafkaPort) {

    private static final String PERFORMANCE = "SIGINJAI_PERFORMANCE_PORT";
    private static final String COMPLAINT = "SIGINJAI_COMPLAINT_PORT";
    private static final String KEYCLOAK = "SIGINJAI_KEYCLOAK_PORT";
    private static final String POSTGRES = "SIGINJAI_POSTGRES_PORT";
    private static final String KAFKA = "SIGINJAI_KAFKA_PORT";

    /** The defaults, or what SIGINJAI_*_PORT says. */
    static StackSettings fromEnvironment() {
        return of(Project.root().resolve(".siginjai"), System::getenv);
    }

    /** For tests: free ports, so that nothing that runs beside is in the way. */
    public static StackSettings onFreePorts(Path directory) {
        return new StackSettings(directory, 0, 0, 0, 0, 0);
    }

    static StackSettings of(Path directory, UnaryOperator<String> variables) {
        return new StackSettings(
                directory,
                port(variables, PERFORMANCE, 8080),
                port(variables, COMPLAINT, 8081),
                port(variables, KEYCLOAK, 8180),
                port(variables, POSTGRES, 15432),
                port(variables, KAFKA, 19092));
    }

    private static int port(UnaryOperator<String> variables, String name, int otherwise) {
        var value = variables.apply(name);
        if (value == null || value.isBlank()) return otherwise;
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(name + " is no port: " + value);
        }
    }

    /** @throws IllegalStateException naming the port that another program has, and how to choose another */
    void requireFreePorts() {
        ports().forEach((variable, port) -> {
            if (port != 0 && !Ports.isFree(port)) {
                throw new IllegalStateException(
                        "port " + port + " is in use by another program; set " + variable + " to a free one");
            }
        });
    }

    /** For other shells, which may have other variables. */
    void save(Path file) throws IOException {
        var properties = new Properties();
        ports().forEach((variable, port) -> properties.setProperty(variable, port.toString()));
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, "where the running stack listens");
        }
    }

    /** The same directory with the ports that {@link #save} has written. */
    StackSettings saved(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(directory, properties::getProperty);
    }

    private Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(PERFORMANCE, performancePort);
        ports.put(COMPLAINT, complaintPort);
        ports.put(KEYCLOAK, keycloakPort);
        ports.put(POSTGRES, postgresPort);
        ports.put(KAFKA, kafkaPort);
        return ports;
    }
}
