package id.siginjai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A figure as it is drawn.
 *
 * @param reach what it should reach, with its sign; null where it only stands beside another
 */
record Bar(String name, String what, double median, double lowest, double highest, String reach, boolean isReached) {

    /** Of all figures in the results, in the order of their keys; none of those that could not be told. */
    static List<Bar> allOf(ObjectNode results) {
        var bars = new ArrayList<Bar>();
        results.properties().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            var parts = entry.getValue().path("parts");
            if (parts.isObject()) parts.properties().forEach(part -> add(bars, entry.getKey(), part.getValue()));
            else add(bars, entry.getKey(), entry.getValue());
        });
        return bars;
    }

    private static void add(List<Bar> bars, String key, JsonNode figure) {
        if (!figure.has("median")) return;
        var rounds = StreamSupport.stream(figure.get("rounds").spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .summaryStatistics();
        var part = figure.path("part").asText("");
        bars.add(new Bar(
                part.isEmpty() ? key : key + " " + part,
                figure.path("what").asText(),
                figure.get("median").asDouble(),
                rounds.getMin(),
                rounds.getMax(),
                figure.path("reach").asText(null),
                figure.path("reached").asBoolean(true)));
    }

    /** The number in what it should reach. */
    double goal() {
        return Double.parseDouble(reach.replaceAll("[^0-9.]", ""));
    }
}
