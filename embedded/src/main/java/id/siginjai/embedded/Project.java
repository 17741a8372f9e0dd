package id.siginjai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the checkout is, and what its build has made. */
public final class Project {

    private Project() {}

    /** The nearest directory above the working directory that holds {@code docker-compose.yml}. */
    public static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), directory -> directory != null, Path::getParent)
                .filter(directory -> Files.exists(directory.resolve("docker-compose.yml")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not inside a checkout of this project"));
    }

    static Path jarOf(Service service) {
        return built(root().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar"));
    }

    static Path keycloakArchive() {
        var directory = root().resolve("embedded/target/keycloak");
        try (var files = Files.list(built(directory))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("not built: " + directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path built(Path path) {
        if (!Files.exists(path)) throw new IllegalStateException("not built: " + path);
        return path;
    }
}
