package id.siginjai.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a month holds: from everything that is published of it, rows and sums of every table, no hidden number is
 * derived. The numbers that are hidden in a table stand in one equation, whose right side is the month's total (which
 * another table may give away) less what is shown: two or more of them with five reports or more can be shared out in
 * several ways. Years are sums of months that are published, so they tell no more.
 */
class MonthTablesTest {

    private static final List<String> VALUES = List.of("a", "b", "c", "d", "e", "f");

    static Stream<Long> seeds() {
        return LongStream.range(0, 2000).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingHiddenIsDerived(long seed) {
        var month = month(new Random(seed));

        var published = month.publish();

        for (var measure : Measure.values()) {
            var totalIsKnown = published.all().of(measure) != null
                    || month.tables().keySet().stream().anyMatch(each -> isWhole(month, published, each, measure));
            assertShown(published.all(), measure, month.all());
            for (var dimension : month.tables().keySet())
                assertSafe(month, published, dimension, measure, totalIsKnown);
        }
    }

    private static void assertSafe(
            MonthTables month,
            MonthTables.Published published,
            Dimension dimension,
            Measure measure,
            boolean totalIsKnown) {
        var hidden = LongStream.builder();
        month.tables().get(dimension).forEach((value, figures) -> {
            var shown = published.tables().get(dimension).getOrDefault(value, Shown.NOTHING);
            assertShown(shown, measure, figures);
            if (shown.of(measure) == null) hidden.add(measure.restsOn(figures));
        });
        var counts = hidden.build().filter(count -> count > 0).toArray();
        if (counts.length == 0 || !totalIsKnown) return;
        assertThat(counts.length)
                .as("hidden numbers of %s by %s", measure, dimension)
                .isGreaterThan(1);
        assertThat(LongStream.of(counts).sum()).isGreaterThanOrEqualTo(SmallCells.LEAST);
    }

    /** No number that is published rests on one to four reports. */
    private static void assertShown(Shown shown, Measure measure, Figures figures) {
        if (shown.of(measure) == null) return;
        assertThat(SmallCells.isSmall(measure.restsOn(figures))).isFalse();
        assertThat(shown.of(measure)).isEqualTo(measure.value(figures));
    }

    private static boolean isWhole(
            MonthTables month, MonthTables.Published published, Dimension dimension, Measure measure) {
        return month.tables().get(dimension).entrySet().stream()
                .filter(cell -> measure.restsOn(cell.getValue()) > 0)
                .allMatch(cell -> published
                                .tables()
                                .get(dimension)
                                .getOrDefault(cell.getKey(), Shown.NOTHING)
                                .of(measure)
                        != null);
    }

    /** Reports one by one, each with a value of every dimension, so that the tables have one total. */
    private static MonthTables month(Random random) {
        var all = Figures.NONE;
        Map<Dimension, Map<String, Figures>> tables = new EnumMap<>(Dimension.class);
        var values = 1 + random.nextInt(VALUES.size());
        for (var i = random.nextInt(60); i > 0; i--) {
            var report = report(random);
            all = plus(all, report);
            for (var dimension : Dimension.OF_REPORTS) {
                // Crooked, as cities are: few values have most of the reports.
                var value = VALUES.get((int) (values * Math.pow(random.nextDouble(), 3)));
                tables.computeIfAbsent(dimension, each -> new TreeMap<>()).merge(value, report, MonthTablesTest::plus);
            }
        }
        return new MonthTables(all, tables);
    }

    private static Figures report(Random random) {
        var outcome = random.nextInt(4);
        var demanded = random.nextInt(3) == 0 ? 0 : 1;
        var paid = random.nextInt(2);
        return new Figures(
                1,
                outcome == 0 ? 1 : 0,
                outcome == 1 ? 1 : 0,
                outcome == 2 ? 1 : 0,
                demanded,
                demanded * (random.nextInt(9) + 1) * 10_000L,
                paid,
                paid * (random.nextInt(9) + 1) * 10_000L);
    }

    private static Figures plus(Figures one, Figures other) {
        return new Figures(
                one.reports() + other.reports(),
                one.paid() + other.paid(),
                one.refused() + other.refused(),
                one.notAsked() + other.notAsked(),
                one.demandedTold() + other.demandedTold(),
                one.amountDemanded() + other.amountDemanded(),
                one.paidTold() + other.paidTold(),
                one.amountPaid() + other.amountPaid());
    }
}
