package id.siginjai.complaint.strikes;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.complaint.strikes.Report.Standing;
import id.siginjai.complaint.strikes.StrikePolicy.Counting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reports are written as words, in the order of filing. First the reporter: {@code -} is anonymous, {@code a} is known
 * by phone or e-mail a, {@code a+b} by both. Then, where it matters, what became of it: {@code !} unsubstantiated,
 * {@code x} set aside, {@code ok} substantiated; {@code @} the service, with {@code _} for a blank; {@code /} the day of filing.
 *
 * <p>Verdicts are written as letters: {@code C} counts, {@code D} dismissed, {@code R} same reporter, {@code N} not
 * substantiated, {@code B} run broken, {@code S} other service, {@code W} outside the window.
 */
class StrikePolicyTest {

    private static final StrikePolicy DEFAULT = policy(Counting.RECEIVED, null, true, false, false);

    @ParameterizedTest(name = "[{0}] → {1}")
    @CsvSource({
        "'', '', false",
        "- -, CC, false",
        "- - a, CCC, true",
        "- - -, CCC, true",
        "a a a, CRR, false",
        "a a b c, CRCC, true",
        "a b c d, CCCC, true",
        // one person who gives the phone once and the e-mail another time, and both between
        "a a+b b, CRC, false",
        "a+b a b c d, CRRCC, true",
        "a b a+b c, CCRC, true",
        // the fourth takes the place of a dismissed one
        "a! b c d, DCCC, true",
        "a b! c d, CDCC, true",
        "a b! c, CDC, false",
        "ax b c, DCC, false",
        // the second report of a reporter takes the place of the first
        "a! a b c, DCCC, true",
        "a b+c! c b d, CDCCC, true",
        "aok b c, CCC, true",
    })
    void countsTheEarliestReportOfEachReporter(String reports, String verdict, boolean reached) {
        assertVerdict(DEFAULT, reports, verdict, reached);
    }

    @ParameterizedTest(name = "[{0}] → {1}")
    @CsvSource({"a a a, CCC, true", "a a! a, CDC, false"})
    void countsEveryReportWhereReportersNeedNotDiffer(String reports, String verdict, boolean reached) {
        assertVerdict(policy(Counting.RECEIVED, null, false, false, false), reports, verdict, reached);
    }

    @ParameterizedTest(name = "[{0}] → {1}")
    @CsvSource({
        "a b c, NNN, false",
        "aok bok c, CCN, false",
        "aok bok c dok, CCNC, true",
        // a report that does not count yet keeps no other of its reporter out
        "a aok bok cok, NCCC, true",
    })
    void countsSubstantiatedReportsOnlyWhereThePolicySaysSo(String reports, String verdict, boolean reached) {
        assertVerdict(policy(Counting.SUBSTANTIATED, null, true, false, false), reports, verdict, reached);
    }

    @ParameterizedTest(name = "[{0}] → {1}")
    @CsvSource({
        "a b c, CCC, true",
        "a b! c, BDC, false",
        "a b! c d e, BDCCC, true",
        "a b! c d! e f, BDBDCC, false",
        // withdrawing one or finding a duplicate breaks no run
        "a bx c d, CDCC, true",
        "a b! a c d, BDCCC, true",
    })
    void startsAnewAfterAnUnsubstantiatedReportWhereTheyMustBeInARow(String reports, String verdict, boolean reached) {
        assertVerdict(policy(Counting.RECEIVED, null, true, false, true), reports, verdict, reached);
    }

    @ParameterizedTest(name = "[{0}] → {1}")
    @CsvSource({
        "a@ktp b@kk c@ktp, CSC, false",
        "a@ktp b@kk c@KTP d@ktp, CSCC, true",
        "a@ktp b@kk, CS, false",
        "a@ktp b@kk c@kk, SCC, false",
        // a report that names no service adds up with no other, and is one report all the same
        "a b c, CSS, false",
        "a b@ktp c@ktp, SCC, false",
        "a@surat_ktp b@surat__KTP c@_surat_ktp, CCC, true",
        // of one reporter the earliest counts, whatever the later one is about
        "a@kk a@ktp b@ktp c@ktp d@ktp, SRCCC, true",
        "a@ktp b@ktp c!@kk d@ktp, CCDC, true",
        "a@ktp bx@ktp c@ktp d@kk e@kk f@kk, SDSCCC, true",
        // of two services with as many the one that was there first
        "a@kk b@ktp c@kk d@ktp, CSCS, false",
        "a@ktp b@kk c@ktp d@kk e@ktp f@kk g@kk, SCSCSCC, true",
    })
    void addsUpReportsOfOneServiceWhereThePolicySaysSo(String reports, String verdict, boolean reached) {
        assertVerdict(policy(Counting.RECEIVED, null, true, true, false), reports, verdict, reached);
    }

    @ParameterizedTest(name = "[{0}] → {1}")
    @CsvSource({
        "a/0 b/29 c/29, CCC, true",
        "a/0 b/20 c/30, CCW, false",
        "a/0 b/20 c/40 d/45, WCCC, true",
        // reached once, it stays reached: time alone takes nothing away
        "a/0 b/1 c/2 d/400, CCCW, true",
    })
    void addsUpReportsOfOnePeriodWhereThePolicySaysSo(String reports, String verdict, boolean reached) {
        assertVerdict(policy(Counting.RECEIVED, 30, true, false, false), reports, verdict, reached);
    }

    @ParameterizedTest(name = "[{0}] → {1}")
    @CsvSource({
        // a verdict about whatever service breaks the run
        "a@ktp b@ktp c!@kk d@ktp, BBDC, false",
        "a@ktp b!@kk c@ktp d@kk e@ktp f@ktp, BDCSCC, true",
        // the reporter whose earlier report the break took counts again
        "a@ktp b!@ktp a@ktp c@ktp d@ktp, BDCCC, true",
    })
    void startsAnewWithinTheServiceWhereBothAreAskedFor(String reports, String verdict, boolean reached) {
        assertVerdict(policy(Counting.RECEIVED, null, true, true, true), reports, verdict, reached);
    }

    @ParameterizedTest(name = "[{0}] → {1}")
    @CsvSource({
        "aok bok c! dok, BBDC, false",
        "aok b! cok dok e, BDCCN, false",
        "aok b! cok dok eok, BDCCC, true",
        "a b! cok d eok, NDCNC, false",
    })
    void substantiatedInARow(String reports, String verdict, boolean reached) {
        assertVerdict(policy(Counting.SUBSTANTIATED, null, true, false, true), reports, verdict, reached);
    }

    @Test
    void oneReportThatNamesNoServiceReachesAThresholdOfOne() {
        var policy = new StrikePolicy(1, 1, Counting.RECEIVED, null, true, true, false);

        assertThat(policy.judge(parse("a")).reached()).isTrue();
    }

    @ParameterizedTest(name = "[{0}] → {1}")
    @CsvSource({
        // three about one service, but never within 30 days; two about another are
        "a@ktp/0 b@ktp/40 c@ktp/80 d@kk/81 e@kk/82, SSSCC, false",
        "a@ktp/0 b@ktp/40 c@ktp/41 d@kk/41 e@ktp/42, WCCSC, true",
    })
    void seeksTheServiceWithMostReportsOfOnePeriod(String reports, String verdict, boolean reached) {
        assertVerdict(policy(Counting.RECEIVED, 30, true, true, false), reports, verdict, reached);
    }

    @ParameterizedTest
    @CsvSource({"'a b c d', 3", "'a b! c d e', 3", "'a b', 2"})
    void tellsNoMoreStrikesThanTheThresholdAsksFor(String reports, int strikes) {
        assertThat(DEFAULT.judge(parse(reports)).strikes()).hasSize(strikes);
    }

    private static void assertVerdict(StrikePolicy policy, String reports, String expected, boolean reached) {
        var verdict = policy.judge(parse(reports));

        var letters = new StringBuilder();
        verdict.judged().forEach(judged -> letters.append(letter(judged.why())));
        assertThat(letters).hasToString(expected);
        assertThat(verdict.reached()).isEqualTo(reached);
    }

    private static char letter(Why why) {
        return switch (why) {
            case COUNTS -> 'C';
            case DISMISSED -> 'D';
            case SAME_REPORTER -> 'R';
            case NOT_SUBSTANTIATED -> 'N';
            case RUN_BROKEN -> 'B';
            case OTHER_SERVICE -> 'S';
            case OUTSIDE_WINDOW -> 'W';
        };
    }

    private static List<Report> parse(String reports) {
        var parsed = new ArrayList<Report>();
        Arrays.stream(reports.split(" ")).filter(word -> !word.isEmpty()).forEach(word -> parsed.add(report(word)));
        return parsed;
    }

    private static Report report(String word) {
        var day = word.contains("/") ? Integer.parseInt(word.substring(word.indexOf('/') + 1)) : 0;
        var rest = word.replaceFirst("/.*", "");
        var service = rest.contains("@") ? rest.substring(rest.indexOf('@') + 1).replace('_', ' ') : null;
        rest = rest.replaceFirst("@.*", "");
        var standing = Standing.OPEN;
        if (rest.endsWith("!")) standing = Standing.UNSUBSTANTIATED;
        if (rest.endsWith("x")) standing = Standing.SET_ASIDE;
        if (rest.endsWith("ok")) standing = Standing.SUBSTANTIATED;
        var reporter = rest.replaceFirst("(!|x|ok)$", "");
        var fingerprints = reporter.equals("-") ? Set.<String>of() : Set.of(reporter.split("\\+"));
        var filedAt = Instant.parse("2025-06-25T02:00:00Z").plus(Duration.ofDays(day));
        return new Report(UUID.randomUUID(), 1, filedAt, standing, fingerprints, service);
    }

    private static StrikePolicy policy(
            Counting counting,
            Integer windowDays,
            boolean distinctReporters,
            boolean sameService,
            boolean consecutive) {
        return new StrikePolicy(1, 3, counting, windowDays, distinctReporters, sameService, consecutive);
    }
}
