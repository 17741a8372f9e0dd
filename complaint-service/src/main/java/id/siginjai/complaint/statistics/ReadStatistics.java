package id.siginjai.complaint.statistics;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Adds up what is published of months. */
@ApplicationScoped
class ReadStatistics {

    private static final int MOST_MONTHS = 120;
    private static final int MONTHS = 12;

    private final MonthFigures figures;
    private final Clock clock;
    private final boolean withRunningMonth;

    ReadStatistics(
            MonthFigures figures,
            Clock clock,
            @ConfigProperty(name = "siginjai.statistics.running-month") boolean withRunningMonth) {
        this.figures = figures;
        this.clock = clock;
        this.withRunningMonth = withRunningMonth;
    }

    /**
     * @param from null for a year back from {@code to}
     * @param to null for the last month that is published
     */
    @Transactional
    StatisticsResponse read(YearMonth from, YearMonth to, Set<Dimension> by) {
        var running = YearMonth.from(CityTime.dayOf(clock.instant()));
        var last = to != null ? to : withRunningMonth ? running : running.minusMonths(1);
        var first = from != null ? from : last.minusMonths(MONTHS - 1);
        if (first.isAfter(last)) throw new Invalid("from", "statistics.from-after-to");
        if (first.plusMonths(MOST_MONTHS).compareTo(last) <= 0)
            throw new Invalid("from", "statistics.too-long", MOST_MONTHS);

        var months = new TreeMap<>(figures.kept(first, last));
        if (withRunningMonth && !running.isBefore(first) && !running.isAfter(last)) {
            months.put(running, figures.soFar(running));
        }
        return sum(first, last, by, months);
    }

    private StatisticsResponse sum(
            YearMonth first, YearMonth last, Set<Dimension> by, Map<YearMonth, MonthTables> months) {
        var total = Shown.NOTHING;
        var hidden = false;
        var rows = new TreeMap<Row, Shown>(Row.ORDER);
        for (var month : months.entrySet()) {
            var published = month.getValue().publish();
            hidden |= month.getValue().isHiddenInPart(published);
            total = total.plus(published.all());
            var named = by.contains(Dimension.MONTH) ? month.getKey() : null;
            var apart = by.stream().filter(Dimension.OF_REPORTS::contains).toList();
            if (apart.isEmpty() && named != null && published.all().of(Measure.REPORTS) != null) {
                rows.merge(new Row(Dimension.MONTH, "", named), published.all(), Shown::plus);
            }
            for (var dimension : apart) {
                published
                        .tables()
                        .getOrDefault(dimension, Map.of())
                        .forEach((value, shown) -> rows.merge(new Row(dimension, value, named), shown, Shown::plus));
            }
        }
        return new StatisticsResponse(first, last, by, hidden, StatisticsResponse.Sums.of(total), named(rows));
    }

    private record Row(Dimension dimension, String value, YearMonth month) {
        private static final Comparator<Row> ORDER = Comparator.comparing(Row::dimension)
                .thenComparing(Row::value)
                .thenComparing(Row::month, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private List<StatisticsResponse.Row> named(Map<Row, Shown> rows) {
        var services = figures.names(Dimension.SERVICE);
        var units = figures.names(Dimension.UNIT);
        var answer = new ArrayList<StatisticsResponse.Row>();
        rows.forEach((row, shown) -> {
            var sums = StatisticsResponse.Sums.of(shown);
            answer.add(
                    switch (row.dimension()) {
                        case SERVICE -> StatisticsResponse.Row.ofService(row.value(), services, row.month(), sums);
                        case UNIT -> StatisticsResponse.Row.ofUnit(row.value(), units, row.month(), sums);
                        case CHANNEL -> StatisticsResponse.Row.ofChannel(row.value(), row.month(), sums);
                        case MONTH -> StatisticsResponse.Row.ofMonth(row.month(), sums);
                    });
        });
        return answer;
    }
}
