package id.siginjai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The small shell scripts beside the classes. */
final class Script {

    private Script() {}

    /** The command that runs such a script, with what it needs to know. */
    static List<String> command(String name, List<String> arguments) {
        try (var script = Script.class.getResourceAsStream(name + ".sh")) {
            var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            var command = new ArrayList<>(List.of("bash", "-c", text, name));
            command.addAll(arguments);
            return command;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
