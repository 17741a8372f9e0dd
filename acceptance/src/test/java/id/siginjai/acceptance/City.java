package id.siginjai.acceptance;

import id.siginjai.embedded.Demo;
import id.siginjai.embedded.Kafka;
import id.siginjai.embedded.Keycloak;
import id.siginjai.embedded.Postgres;
import id.siginjai.embedded.Project;
import id.siginjai.embedded.Service;
import id.siginjai.embedded.ServiceProcess;
import id.siginjai.embedded.Stack;
import id.siginjai.embedded.StackSettings;
import id.siginjai.embedded.Topic;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The whole city on this machine as a user starts it, once for all tests. A test that breaks it mends it again. */
final class City implements AutoCloseable {

    private final Path directory = Project.root().resolve("acceptance/target/stack");
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final List<ServiceProcess> others = new ArrayList<>();
    private final Map<String, Events> events = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Stack stack;
    private final Duration readyAfter;

    City() throws IOException {
        // Keycloak is kept, since its first start takes longest and no test changes what it holds.
        for (var name : List.of("postgres", "kafka", "logs", "evidence")) delete(directory.resolve(name));
        stack = Stack.start(StackSettings.onFreePorts(directory), line -> {});
        readyAfter = stack.age();
        services.put(Service.PERFORMANCE, stack.performance());
        services.put(Service.COMPLAINT, stack.complaint());
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** From nothing until both services were ready. */
    Duration readyAfter() {
        return readyAfter;
    }

    /** The one instance of a service that always runs. */
    ServiceProcess service(Service service) {
        return services.get(service);
    }

    Performance performance() {
        return performance(service(Service.PERFORMANCE));
    }

    Performance performance(ServiceProcess instance) {
        return new Performance(instance.baseUri(), this::token);
    }

    /** What that user of the sandbox does about rotations. */
    Rotations rotations(String user) {
        return new Rotations(service(Service.PERFORMANCE).baseUri(), () -> token(user));
    }

    Complaints complaints() {
        return complaints(service(Service.COMPLAINT));
    }

    Complaints complaints(ServiceProcess instance) {
        return new Complaints(instance.baseUri(), this::token);
    }

    Wire wire(Service service) {
        return new Wire(service(service).baseUri());
    }

    Events events(String topic) {
        return events.computeIfAbsent(topic, name -> new Events(new Topic(kafka().bootstrapServers(), name)));
    }

    /** A bearer token of a sandbox user; waits for Keycloak where it is still starting. */
    String token(String user) {
        return tokens.computeIfAbsent(
                user, name -> stack.keycloak().awaitReady().token(name));
    }

    /** Tells the story that {@code ./siginjai demo} tells, on whatever has happened here before. */
    void demo(PrintStream out) {
        new Demo(stack, out).play();
    }

    Path evidence() {
        return directory.resolve("evidence");
    }

    /** After the instance was killed: another on the same port, as whatever watches over it would start it. */
    void restart(Service service) {
        var port = service(service).baseUri().getPort();
        var restarted = stack.startService(service, port, name(service));
        others.add(restarted);
        services.put(service, restarted.awaitReady());
    }

    /** Another instance beside the one that always runs. The test stops it. */
    ServiceProcess another(Service service) {
        var another = stack.startService(service, 0, name(service) + "-2");
        others.add(another);
        return another;
    }

    /** Another instance that is told otherwise in some of its settings. The test stops it. */
    ServiceProcess another(Service service, Map<String, String> differences, String log) {
        var environment = environment(service);
        environment.putAll(differences);
        environment.values().removeIf(String::isEmpty);
        var another = ServiceProcess.start(service, 0, environment, logs().resolve(log + ".log"));
        others.add(another);
        return another;
    }

    Map<String, String> environment(Service service) {
        return stack.environment(service);
    }

    Postgres postgres() {
        return stack.postgres();
    }

    Kafka kafka() {
        return stack.kafka();
    }

    Keycloak keycloak() {
        return stack.keycloak();
    }

    Path logs() {
        return directory.resolve("logs");
    }

    private static String name(Service service) {
        return service.database() + "-service";
    }

    @Override
    public void close() {
        others.forEach(ServiceProcess::close);
        stack.close();
    }
}
