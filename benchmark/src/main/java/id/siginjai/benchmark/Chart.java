package id.siginjai.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The figures as a picture (SVG): a bar for each median, a line over its spread, a mark at what it should reach. */
final class Chart {

    private static final int WIDTH = 860;
    private static final int LEFT = 24;
    private static final int SCALE_WIDTH = 620;
    private static final int TOP = 64;
    private static final int ROW = 46;
    private static final int BAR = 14;

    private static final String STYLE = """
            <style>
              text { font: 13px system-ui, sans-serif; fill: #1f2933; }
              .title { font-size: 17px; font-weight: 600; }
              .quiet { font-size: 12px; fill: #5f6b76; }
              .ground { fill: #ffffff; }
              .scale { stroke: #d9dee3; }
              .reached { fill: #2f7f79; }
              .missed { fill: #c9812a; }
              .spread { stroke: #1f2933; stroke-width: 1.5; }
              .goal { stroke: #b3261e; stroke-width: 2; }
              .goal-text { font-size: 12px; fill: #b3261e; }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6e9ec; }
                .quiet { fill: #a3adb7; }
                .ground { fill: #15191e; }
                .scale { stroke: #39424c; }
                .reached { fill: #4fb3ab; }
                .missed { fill: #e0a050; }
                .spread { stroke: #e6e9ec; }
                .goal { stroke: #ff8a80; }
                .goal-text { fill: #ff8a80; }
              }
            </style>
            """;

    private final List<Bar> bars;
    private final double most;
    private final StringBuilder svg = new StringBuilder();

    private Chart(List<Bar> bars) {
        this.bars = bars;
        this.most = Math.ceil(bars.stream()
                .mapToDouble(bar -> Math.max(bar.median(), bar.reach() == null ? 0 : bar.goal()))
                .max()
                .orElse(1));
    }

    static String of(ObjectNode results) {
        var chart = new Chart(Bar.allOf(results));
        chart.draw(results.path("commit").asText());
        return chart.svg.toString();
    }

    private void draw(String commit) {
        var height = TOP + bars.size() * ROW + 44;
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">%n"
                .formatted(WIDTH, height, WIDTH, height));
        add("<title>Measured ratios, and what they should reach</title>\n" + STYLE);
        add("<rect class=\"ground\" width=\"100%\" height=\"100%\" rx=\"8\"/>\n");
        text(LEFT, 30, "title", "Measured ratios, and what they should reach");
        text(LEFT, 50, "quiet", "bar: median of the rounds; thin line: their spread; red mark: what it should reach");
        drawScale(height - 40);
        for (var i = 0; i < bars.size(); i++) draw(bars.get(i), TOP + i * ROW);
        text(LEFT, height - 8, "quiet", "measured at commit " + commit);
        add("</svg>\n");
    }

    private void drawScale(int bottom) {
        for (var i = 0; i <= most; i++) {
            line("scale", x(i), TOP, x(i), bottom);
            text(x(i) - 4, bottom + 14, "quiet", Integer.toString(i));
        }
    }

    private void draw(Bar bar, int top) {
        text(LEFT, top + 14, null, bar.name() + ": " + bar.what());
        var y = top + 20;
        add(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>%n",
                bar.isReached() ? "reached" : "missed",
                LEFT,
                y,
                x(bar.median()) - LEFT,
                BAR));
        line("spread", x(bar.lowest()), y + BAR / 2.0, x(bar.highest()), y + BAR / 2.0);
        var numbers = String.format(Locale.ROOT, "%.2f", bar.median());
        if (bar.reach() != null) {
            line("goal", x(bar.goal()), y - 3, x(bar.goal()), y + BAR + 3);
            numbers += " (" + bar.reach() + ")";
        }
        text(LEFT + SCALE_WIDTH + 16, y + BAR - 2, null, numbers);
    }

    /** One round that went astray must not press all others together: what is beyond the scale ends with it. */
    private double x(double value) {
        return LEFT + Math.min(value / most, 1) * SCALE_WIDTH;
    }

    private void line(String kind, double x1, double y1, double x2, double y2) {
        add(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                kind,
                x1,
                y1,
                x2,
                y2));
    }

    private void text(double x, double y, String kind, String words) {
        add(String.format(
                Locale.ROOT,
                "<text%s x=\"%.1f\" y=\"%.1f\">%s</text>%n",
                kind == null ? "" : " class=\"" + kind + "\"",
                x,
                y,
                words.replace("&", "&amp;").replace("<", "&lt;")));
    }

    private void add(String element) {
        svg.append(element);
    }
}
