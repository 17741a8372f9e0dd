package id.siginjai.benchmark;

import id.siginjai.embedded.Project;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What {@code ./siginjai bench} runs once everything is built. */
final class Main {

    private static final List<Measure> MEASURES = List.of(
            new Intake(), new Relaying(), new Reads(), new Promise(), new Growth(Clock.systemUTC()), new Starts());

    /** Of no promise, so only when asked for. */
    private static final List<Measure> WHEN_ASKED_FOR = List.of(new Replicas());

    private final Arguments arguments;
    private final Path directory = Project.root().resolve(".siginjai/bench");
    private final long started = System.nanoTime();

    /** As it is when the run begins: somebody may commit meanwhile. */
    private final Machine machine = Machine.here();

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
        var stack = BenchStack.start(directory, this::say);
        Durability.require(stack.postgres());
        var memory = new Memory(stack);
        stack.keycloak().awaitReady();
        say("Keycloak is ready");

        var bench = new Bench(stack, directory, arguments, this::say);
        var partial = new Results(directory.resolve("partial.json"));
        var figures = new ArrayList<Figure>();
        for (var measure : wanted(memory)) {
            figures.addAll(measured(measure, bench));
            partial.write(figures, machine);
        }
        tell(figures);
        return figures.stream().allMatch(Figure::isMeasured);
    }

    /** Memory last: its figure is of all that was done before. */
    private List<Measure> wanted(Memory memory) {
        var candidates = new ArrayList<>(MEASURES);
        if (arguments.full() || !arguments.isWhole()) candidates.addAll(WHEN_ASKED_FOR);
        candidates.add(memory);
        return candidates.stream()
                .filter(measure -> arguments.wants(measure.neededFor()))
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

    /** What fails is a figure as well, or nobody would see that it is missing. */
    private List<Figure> measured(Measure measure, Bench bench) {
        try {
            return measure.run(bench, arguments.rounds()).stream()
                    .filter(figure -> arguments.wants(figure.key()))
                    .toList();
        } catch (Exception e) {
            var reason = bench.troubles().reason(measure.keys().toString(), e);
            return measure.keys().stream()
                    .filter(arguments::wants)
                    .sorted()
                    .map(key -> Figure.failed(key, reason))
                    .toList();
        }
    }

    /** Only a run of everything is published: its figures are of one machine, one build and one state of both. */
    private void tell(List<Figure> figures) throws IOException {
        if (arguments.isWhole()) {
            var published = Project.root().resolve("benchmark/results");
            var results = new Results(published.resolve("latest.json"));
            results.write(figures, machine);
            Files.writeString(published.resolve("latest.svg"), Chart.of(results.read()));
        }
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
}
