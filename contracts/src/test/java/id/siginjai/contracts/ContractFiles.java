package id.siginjai.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The contracts as they stand in the folder, so that a file that was forgotten is seen. */
final class ContractFiles {

    private static final Path FOLDER = Path.of("").toAbsolutePath();

    private ContractFiles() {}

    /** The event types that have a file with this ending. */
    static Set<String> types(String ending) {
        try (var files = Files.list(FOLDER.resolve("events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static JsonNode json(String file) {
        return read(new JsonMapper(), file);
    }

    static JsonNode yaml(String file) {
        return read(new YAMLMapper(), file);
    }

    static JsonNode parse(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode read(ObjectMapper mapper, String file) {
        try {
            return mapper.readTree(Files.readAllBytes(FOLDER.resolve(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
