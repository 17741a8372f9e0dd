package id.siginjai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of one run as a file. It holds nothing of an earlier run: figures of two runs can't be held together. */
final class Results {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Path file;

    Results(Path file) {
        this.file = file;
    }

    void write(List<Figure> figures, Machine machine) {
        var all = JSON.createObjectNode();
        all.set("machine", machine(machine));
        all.put("jdk", machine.jdk());
        all.put("commit", machine.commit());
        var byKey = figures.stream().collect(Collectors.groupingBy(Figure::key, TreeMap::new, Collectors.toList()));
        byKey.forEach((key, parts) -> all.set(key, ofKey(parts, machine)));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(all) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file holds; empty where there is none. */
    ObjectNode read() {
        try {
            return Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode machine(Machine machine) {
        return JSON.createObjectNode()
                .put("cpu", machine.cpu())
                .put("cores", machine.cores())
                .put("kernel", machine.kernel());
    }

    /** Of several parts the weakest stands for the key, and each is told. */
    private static ObjectNode ofKey(List<Figure> parts, Machine machine) {
        var weakest =
                parts.stream().min(Comparator.comparingDouble(Results::margin)).orElseThrow();
        var node = of(weakest).put("commit", machine.commit()).put("jdk", machine.jdk());
        if (parts.size() > 1) {
            var all = node.putObject("parts");
            parts.forEach(part -> all.set(part.part(), of(part)));
        }
        return node;
    }

    private static double margin(Figure figure) {
        if (!figure.isMeasured()) return -1;
        return figure.reach() == null ? Double.MAX_VALUE : figure.reach().margin(figure.median());
    }

    private static ObjectNode of(Figure figure) {
        var node = JSON.createObjectNode().put("what", figure.what());
        if (figure.part() != null) node.put("part", figure.part());
        if (!figure.isMeasured()) return node.put("failure", figure.failure());
        node.put("median", rounded(figure.median()));
        node.set("rounds", rounded(figure.rounds()));
        node.set("numerator", of(figure.numerator()));
        node.set("denominator", of(figure.denominator()));
        if (figure.reach() != null) {
            node.put("reach", figure.reach().toString()).put("reached", figure.isReached());
        }
        if (!figure.beside().isEmpty()) node.set("beside", rounded(figure.beside()));
        return node;
    }

    private static ObjectNode of(Series series) {
        var node = JSON.createObjectNode().put("what", series.what()).put("median", rounded(series.median()));
        node.set("rounds", rounded(series.rounds()));
        return node;
    }

    private static JsonNode rounded(List<Double> values) {
        return JSON.valueToTree(values.stream().map(Results::rounded).toList());
    }

    private static JsonNode rounded(Map<String, Double> values) {
        var all = JSON.createObjectNode();
        values.forEach((name, value) -> all.put(name, rounded(value)));
        return all;
    }

    /** Three digits behind the point are more than any run repeats. */
    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
