package id.siginjai.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** What a service reads of its configuration: from its sources and the kit's, and from the extensions in its package. */
final class ServiceSettings {

    private static final Pattern INJECTED =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"\\s*\\)\\s+(\\w+)");
    private static final Pattern NAMED = Pattern.compile("(?:\"|\\$?\\{)((?:siginjai|quarkus|kafka)\\.[a-z0-9.-]+)");
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"");
    private static final Pattern MAPPED =
            Pattern.compile("(@WithDefault\\(\"[^\"]*\"\\))?\\s+(\\w+)(?:<\\w+>)? (\\w+)\\(\\);");

    private final String module;
    private final Properties files = new Properties();
    private final Set<String> known = new TreeSet<>();
    private final Set<String> required = new TreeSet<>();

    ServiceSettings(String module) {
        this.module = module;
        load("service-kit/src/main/resources/META-INF/microprofile-config.properties");
        load(module + "/src/main/resources/application.properties");
        Stream.of("service-kit", module).flatMap(ServiceSettings::sources).forEach(this::read);
        files.forEach((name, value) -> {
            known.add(withoutProfile((String) name));
            NAMED.matcher((String) value).results().forEach(found -> known.add(found.group(1)));
        });
    }

    /** The value that holds in production when nothing is set from outside. */
    Optional<String> inProduction(String property) {
        return Optional.ofNullable(files.getProperty("%prod." + property, files.getProperty(property)));
    }

    /** What has to be set from outside in production, since nothing else sets it. */
    Set<String> required() {
        return required.stream()
                .filter(property -> inProduction(property).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The environment variables that the service's own code, its property files or its extensions read. */
    Set<String> environmentNames() {
        var names = known.stream().map(ServiceSettings::environmentName).collect(Collectors.toSet());
        names.addAll(namesOfExtensions());
        return names;
    }

    static String environmentName(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private void load(String file) {
        try {
            files.load(new StringReader(Repository.text(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(String source) {
        NAMED.matcher(source).results().forEach(found -> known.add(found.group(1)));
        INJECTED.matcher(source)
                .results()
                .filter(found -> !found.group(2).equals("Optional"))
                .map(found -> found.group(1))
                .filter(property -> !property.equals("quarkus.application.name")) // set by the build
                .forEach(required::add);
        var mapping = MAPPING.matcher(source);
        if (!mapping.find()) return;
        MAPPED.matcher(source).results().forEach(method -> {
            var property = mapping.group(1) + "." + kebab(method.group(3));
            known.add(property);
            if (method.group(1) == null && !method.group(2).equals("Optional")) required.add(property);
        });
    }

    private Set<String> namesOfExtensions() {
        var libraries = Repository.file(module + "/target/quarkus-app/lib/main");
        if (!Files.isDirectory(libraries)) throw new IllegalStateException("package " + module + " first");
        try (var jars = Files.list(libraries)) {
            return jars.flatMap(ServiceSettings::namesOfExtension).collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> namesOfExtension(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            var model = zip.getEntry("META-INF/quarkus-config-doc/quarkus-config-model.json");
            if (model == null) return Stream.empty();
            return new ObjectMapper()
                    .readTree(zip.getInputStream(model)).findValuesAsText("environmentVariable").stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> sources(String module) {
        try (var files = Files.walk(Repository.file(module + "/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Repository::text).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String withoutProfile(String property) {
        return property.replaceFirst("^%[^.]+\\.", "");
    }

    private static String kebab(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
