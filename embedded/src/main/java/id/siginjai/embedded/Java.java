package id.siginjai.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java that runs the services: a 25 where the machine has one, else the one that runs this. */
public record Java(Path home, boolean is25) {

    public static Java forServices() {
        return candidates()
                .filter(Java::is25)
                .findFirst()
                .map(home -> new Java(home, true))
                .orElse(new Java(Path.of(System.getProperty("java.home")), false));
    }

    String executable() {
        return home.resolve("bin/java").toString();
    }

    /** A city's load fits in this heap; what the service needs beside it keeps it under 350 MiB. */
    List<String> options(Service service) {
        var options = new ArrayList<>(List.of("-Xms48m", "-Xmx" + service.heapMiB() + "m", "-XX:+UseSerialGC"));
        // What a request takes is garbage soon: a small nursery is collected more often and holds as little for ever,
        // while the rest of the heap stays for what is kept longer (a rush that waits, an import).
        options.addAll(List.of("-Xmn" + service.nurseryMiB() + "m", "-Xss512k"));
        // What lacks memory would linger, half of its threads gone, and nobody would start it again.
        options.add("-XX:+ExitOnOutOfMemoryError");
        if (service == Service.PERFORMANCE) options.addAll(withoutSecondCompiler());
        // glibc gives back what compiling took only when told to. An AOT cache that is mapped where it was made for is
        // read as it lies in its file; at a random address each of its pages is changed, and taken from memory.
        if (is25) {
            options.addAll(List.of("-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED"));
            options.addAll(List.of("-XX:TrimNativeHeapInterval=2000", "-XX:+UnlockDiagnosticVMOptions"));
            options.add("-XX:ArchiveRelocationMode=0");
        }
        return options;
    }

    /**
     * Its many features are many classes, each used rarely: what the second compiler needs beside them (50 MiB) would not
     * fit into what a service may take, and buys nothing there. The intake keeps it: without, a third less gets through.
     */
    private static List<String> withoutSecondCompiler() {
        var options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        // By default a seventh of it would be soon full, for which the whole heap is collected, once in each start.
        options.add("-XX:ReservedCodeCacheSize=160m");
        // A page fault costs tens of microseconds where the machine is a virtual one. Only Linux knows the option.
        if (System.getProperty("os.name").equals("Linux")) options.add("-XX:+UseTransparentHugePages");
        return options;
    }

    /** Which build of it this is: what its JDK says of itself, and where it is. */
    String build() throws IOException {
        return home + "\n" + Files.readString(home.resolve("release"));
    }

    private static Stream<Path> candidates() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of).stream(),
                        Stream.of(Path.of(System.getProperty("java.home"))),
                        children(Path.of("/usr/lib/jvm")),
                        children(Path.of(System.getProperty("user.home"), ".sdkman/candidates/java")),
                        children(Path.of("/Library/Java/JavaVirtualMachines")).map(jdk -> jdk.resolve("Contents/Home")))
                .flatMap(paths -> paths);
    }

    private static Stream<Path> children(Path directory) {
        try (var children = Files.list(directory)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty(); // no such place on this machine
        }
    }

    /** Every JDK says its version in its file {@code release}. */
    private static boolean is25(Path home) {
        try (var lines = Files.lines(home.resolve("release"))) {
            return lines.anyMatch(line -> line.startsWith("JAVA_VERSION=\"25"))
                    && Files.isExecutable(home.resolve("bin/java"));
        } catch (IOException e) {
            return false; // no JDK
        }
    }
}
