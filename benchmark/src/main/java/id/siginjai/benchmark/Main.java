package id.siginjai.benchmark;

import id.siginjai.embedded.Project;
import id.siginjai.embedded.Stack;
import id.siginjai.embedded.StackSettings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What {@code ./siginjai bench} runs once everything is built. */
final class Main {

    private static final List<Measure> MEASURES =
            List.of(new Intake(), new Relaying(), new Reads(), new Promise(), new Growth(), new Starts());

    /** Of no promise, so only when asked for. */
    private static final List<Measure> WHEN_ASKED_FOR = List.of(new Replicas());

    private final Arguments arguments;
    private final Path directory = Project.root().resolve(".siginjai/bench");
    private final long started = System.nanoTime();

    private Main(Arguments arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] args) throws Exception {
        try {
            System.exit(new Main(Arguments.of(args)).run() ? 0 : 1);
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println("siginjai bench: " + e.getMessage());
            System.exit(2);
        }
    }

    /** False when a figure that was wanted can't be told. */
    private boolean run() throws Exception {
        requireKnown();
        Files.createDirectories(directory);
        claim();
        // The same state for every run; Keycloak's is kept, which takes longest to make and which no run changes.
        for (var name : List.of("postgres", "kafka", "logs", "evidence")) delete(directory.resolve(name));
        var stack = Stack.start(StackSettings.onFreePorts(directory), this::say);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.keycloak().awaitReady();
        say("Keycloak is ready");

        var figures = new ArrayList<Figure>();
        var failures = new ArrayList<String>();
        var bench = new Bench(stack, directory, arguments.full(), this::say);
        try (var memory = Memory.of(stack)) {
            for (var measure : wanted()) figures.addAll(measured(measure, bench, failures));
            if (arguments.wants(Memory.KEY)) figures.addAll(memory.figures());
        }
        tell(figures);
        failures.forEach(System.out::println);
        return failures.isEmpty() && figures.stream().allMatch(Figure::isMeasured);
    }

    private List<Measure> wanted() {
        var candidates = new ArrayList<>(MEASURES);
        if (arguments.full() || !arguments.only().isEmpty()) candidates.addAll(WHEN_ASKED_FOR);
        return candidates.stream()
                .filter(measure -> arguments.wants(measure.keys()))
                .toList();
    }

    private void requireKnown() {
        var known = new TreeSet<>(Set.of(Memory.KEY));
        Stream.of(MEASURES, WHEN_ASKED_FOR).flatMap(List::stream).forEach(measure -> known.addAll(measure.keys()));
        var unknown = new TreeSet<>(arguments.only());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no figures " + unknown + "; there are " + known);
        }
    }

    private List<Figure> measured(Measure measure, Bench bench, List<String> failures) {
        try {
            return measure.run(bench, arguments.rounds()).stream()
                    .filter(figure -> arguments.wants(figure.key()))
                    .toList();
        } catch (Exception e) {
            var reason = e instanceof Untrustworthy ? e.getMessage() : e.toString();
            failures.add("No figure for " + String.join(", ", measure.keys()) + ": " + reason);
            return List.of();
        }
    }

    private void tell(List<Figure> figures) throws IOException {
        var machine = Machine.here();
        var directory = Project.root().resolve("benchmark/results");
        var results = new Results(directory.resolve("latest.json"));
        results.merge(figures, machine);
        Files.writeString(directory.resolve("latest.svg"), Chart.of(results.read()));
        System.out.println(Table.of(figures, machine));
    }

    private void say(String line) {
        System.out.printf("  %6.1f s  %s%n", (System.nanoTime() - started) / 1e9, line);
    }

    /** Held until this process ends: two runs at once would measure each other. */
    private void claim() throws IOException {
        FileLock lock = new RandomAccessFile(directory.resolve("lock").toFile(), "rw")
                .getChannel()
                .tryLock();
        if (lock == null) throw new IllegalStateException("another bench runs in " + directory);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
