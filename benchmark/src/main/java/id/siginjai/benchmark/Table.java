package id.siginjai.benchmark;

import java.util.List;
import java.util.Locale;

/** The figures as plain text. */
final class Table {

    private static final String ROW = "%-28s %7s  %-13s %-8s %-4s %s%n";

    private static final String FOOT = """
            Each figure is the median of the ratios of its rounds; beside it the lowest and the highest. Within a round the
            contenders run one after the other, on the same data.
            wrk and pgbench are closed loops: a connection asks again only when it was answered, so whoever is slow is asked
            less often, and the waits of all who would have come meanwhile are not counted (coordinated omission). They tell
            how much gets through. How long anybody waits is R7's, measured with requests that come at their own pace.
            """;

    private Table() {}

    static String of(List<Figure> figures, Machine machine) {
        var text = new StringBuilder("%n%s, %d cores, %s; services on JDK %s; commit %s%n%n"
                .formatted(machine.cpu(), machine.cores(), machine.kernel(), machine.jdk(), machine.commit()));
        text.append(ROW.formatted("figure", "median", "spread", "reach", "", "what"));
        figures.forEach(figure -> text.append(row(figure)));
        return text.append('\n').append(FOOT).toString();
    }

    private static String row(Figure figure) {
        if (!figure.isMeasured()) return ROW.formatted(figure.name(), "none", "", "", "NO", figure.failure());
        return ROW.formatted(
                        figure.name(),
                        number(figure.median()),
                        number(figure.lowest()) + "–" + number(figure.highest()),
                        figure.reach() == null ? "" : figure.reach(),
                        figure.reach() == null ? "" : figure.isReached() ? "yes" : "no",
                        figure.what())
                + contender(figure.numerator())
                + contender(figure.denominator())
                + beside(figure);
    }

    private static String contender(Series series) {
        return String.format(Locale.ROOT, "%24s%,12.1f  %s%n", "", series.median(), series.what());
    }

    private static String beside(Figure figure) {
        var text = new StringBuilder();
        figure.beside()
                .forEach(
                        (name, value) -> text.append(String.format(Locale.ROOT, "%24s%,12.1f  %s%n", "", value, name)));
        return text.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
