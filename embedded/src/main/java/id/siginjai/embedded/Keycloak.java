package id.siginjai.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A real Keycloak with the sandbox realm. It takes half a minute the first time, so nothing public waits for it. */
public final class Keycloak implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final Child process;
    private final Duration startup;

    /** @param startup how long it may take to be ready */
    Keycloak(int port, Child process, Duration startup) {
        this.port = port;
        this.process = process;
        this.startup = startup;
    }

    /** Starts it and does not wait. @param port 0 for a free one */
    public static Keycloak start(Path directory, int port) {
        var chosen = Ports.orFree(port);
        var home = unpack(directory.toAbsolutePath());
        // At low priority: until it is up, the services should not have to share the processor with it.
        var command = List.of(
                "nice",
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=" + Ports.HOST,
                "--http-port=" + chosen,
                "--hostname=http://" + Ports.HOST + ":" + chosen);
        var environment = Map.of(
                // All of its options: among the defaults is another garbage collector, and no JVM starts with two.
                "JAVA_OPTS",
                "-Xms128m -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxMetaspaceSize=256m"
                        + " -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Djava.security.egd=file:/dev/urandom",
                "JAVA_HOME",
                System.getProperty("java.home"));
        var log = directory.resolve("keycloak.log");
        return new Keycloak(chosen, Child.start(command, environment, log), STARTUP);
    }

    /** Once a directory; its database lives inside and is kept. */
    private static Path unpack(Path directory) {
        var archive = Project.keycloakArchive();
        var home = directory.resolve(archive.getFileName().toString().replace(".zip", ""));
        var complete = home.resolve("unpacked");
        try {
            if (!Files.exists(complete)) {
                unzip(archive, home);
                copyRealm(home.resolve("data/import"));
                Files.createFile(complete);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak cannot be unpacked", e);
        }
    }

    private static void unzip(Path archive, Path home) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var inside = Path.of(entry.getName());
                // The archive holds one directory, named after the version.
                if (entry.isDirectory()) continue;
                var target =
                        home.resolve(inside.subpath(1, inside.getNameCount())).normalize();
                if (!target.startsWith(home)) throw new IOException("an entry outside the archive: " + inside);
                Files.createDirectories(target.getParent());
                Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void copyRealm(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (var realm = Keycloak.class.getResourceAsStream("/siginjai-realm.json")) {
            Files.write(directory.resolve("siginjai-realm.json"), realm.readAllBytes());
        }
    }

    public URI issuer() {
        return issuer(port);
    }

    static URI issuer(int port) {
        return URI.create("http://" + Ports.HOST + ":" + port + "/realms/siginjai");
    }

    public boolean isReady() {
        return Http.answers(discovery(port));
    }

    static URI discovery(int port) {
        return URI.create(issuer(port) + "/.well-known/openid-configuration");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    public Keycloak awaitReady() {
        Http.await("Keycloak", discovery(port), process, startup);
        return this;
    }

    /** A bearer token of a sandbox user, whose password is its name; or of the dashboard's client. */
    public String token(String user) {
        return token(port, user);
    }

    static String token(int port, String user) {
        var form = user.equals("dashboard") || user.equals("city-dashboard")
                ? Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "city-dashboard",
                        "client_secret", "city-dashboard")
                : Map.of("grant_type", "password", "client_id", "siginjai-cli", "username", user, "password", user);
        var request = HttpRequest.newBuilder(URI.create(issuer(port) + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        try {
            var answer = Http.send(request);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no token for " + user + ": " + answer.body());
            }
            return JSON.readTree(answer.body()).get("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer", e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
    }

    public void freeze() {
        Signals.freeze(process.handle());
    }

    public void thaw() {
        Signals.thaw(process.handle());
    }

    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.stop(STOP);
    }
}
