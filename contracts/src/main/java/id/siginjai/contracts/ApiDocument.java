package id.siginjai.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The committed OpenAPI document of a service: what clients are generated from. A service's test holds that it is byte for
 * byte what the service serves; {@code -Dcontracts.update=true} writes it anew instead, to be read and committed.
 */
public final class ApiDocument {

    private static final String UPDATE = "contracts.update";

    private final Path file;

    private ApiDocument(Path file) {
        this.file = file;
    }

    public static ApiDocument of(String service) {
        return new ApiDocument(folder().resolve("openapi").resolve(service + ".yaml"));
    }

    /** @throws AssertionError naming the first line that differs */
    public void requireSameAs(byte[] served) {
        if (Boolean.getBoolean(UPDATE)) write(served);
        var committed = read();
        if (Arrays.equals(committed, served)) return;
        throw new AssertionError(
                "%s is not what the service serves:%n%s%nRun the test with -D%s=true, read the change, commit it."
                        .formatted(file.getFileName(), firstDifference(lines(committed), lines(served)), UPDATE));
    }

    /** Checks answers against what the document promises. */
    public ApiPromises promises() {
        return new ApiPromises(tree());
    }

    private JsonNode tree() {
        try {
            return new YAMLMapper().readTree(read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read() {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(byte[] served) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).split("\n", -1);
    }

    private static String firstDifference(String[] committed, String[] served) {
        var at = Arrays.mismatch(committed, served);
        return "line %d%n  committed: %s%n  served:    %s".formatted(at + 1, line(committed, at), line(served, at));
    }

    private static String line(String[] lines, int index) {
        return index < lines.length ? lines[index] : "(no more lines)";
    }

    /** The module's folder, from wherever the test runs: the build names the project's root, an IDE stands in a module. */
    private static Path folder() {
        var root = System.getProperty("maven.multiModuleProjectDirectory");
        var start = Path.of(root == null ? "" : root).toAbsolutePath();
        for (var place = start; place != null; place = place.getParent()) {
            if (Files.isDirectory(place.resolve("contracts/events"))) return place.resolve("contracts");
        }
        throw new IllegalStateException("no folder contracts/ at or above " + start);
    }
}
