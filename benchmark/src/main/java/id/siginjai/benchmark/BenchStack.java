package id.siginjai.benchmark;

import id.siginjai.embedded.AotRecording;
import id.siginjai.embedded.Service;
import id.siginjai.embedded.Stack;
import id.siginjai.embedded.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The stack as every run finds it: without data, and with the services' AOT caches. A clean checkout has none, and what is
 * measured without them can't be held against what is measured with them.
 */
final class BenchStack {

    private final Path directory;
    private final Consumer<String> progress;

    private BenchStack(Path directory, Consumer<String> progress) {
        this.directory = directory;
        this.progress = progress;
    }

    static Stack start(Path directory, Consumer<String> progress) throws IOException {
        return new BenchStack(directory, progress).start();
    }

    private Stack start() throws IOException {
        delete(directory.resolve("logs"));
        for (var name : List.of("postgres", "kafka", "evidence")) delete(directory.resolve(name)); // not Keycloak's
        var stack = Stack.start(StackSettings.onFreePorts(directory), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        // Recording has changed nothing of what the services' first start has made.
        if (!hasCaches(stack) && recordCaches(stack)) stack.restartServices(progress);
        return stack;
    }

    private static boolean hasCaches(Stack stack) {
        return Stream.of(stack.performance(), stack.complaint())
                .allMatch(service -> service.commandLine().contains("-XX:AOTCache="));
    }

    /** False where there are none to be had: all is measured without them then, and R6 not at all. */
    private boolean recordCaches(Stack stack) {
        try {
            var recordings = Stream.of(Service.values())
                    .map(service -> CompletableFuture.supplyAsync(() -> recordCache(stack, service)))
                    .toList();
            return recordings.stream().map(CompletableFuture::join).toList().stream()
                    .allMatch(Boolean::booleanValue);
        } catch (RuntimeException e) {
            progress.accept("no AOT cache: " + e.getMessage());
            return false;
        }
    }

    private boolean recordCache(Stack stack, Service service) {
        var log = directory.resolve("logs/recording-" + service.module() + ".log");
        try {
            var isThere = AotRecording.make(service, stack.environment(service), log);
            if (isThere) progress.accept("an AOT cache of " + service.module());
            return isThere;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
