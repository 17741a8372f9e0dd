package id.siginjai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the load generators write. */
class LoadOutputTest {

    private static final String PGBENCH = """
            pgbench (15.14 (Debian 15.14-0+deb12u1), server 17.6)
            transaction type: /tmp/pgbench.sql
            scaling factor: 1
            query mode: prepared
            number of clients: 16
            number of threads: 2
            maximum number of tries: 1
            duration: 7 s
            number of transactions actually processed: 6425
            number of failed transactions: %d (0.000%%)
            latency average = 17.457 ms
            initial connection time = 24.123 ms
            tps = 916.557018 (without initial connection time)
            """;

    private static final String WRK = """
            Running 8s test @ http://127.0.0.1:21000
              2 threads and 16 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency    23.61ms   13.37ms 205.09ms   91.57%%
                Req/Sec   345.42     98.14   590.00     71.25%%
              5529 requests in 8.01s, 2.11MB read
            Requests/sec:    690.11
            counted: answered=4712 in_time=4698 refused=%d broken=%d
            """;

    @Test
    void pgbenchTellsTransactionsAndRate() {
        assertThat(PgBench.Run.of(PGBENCH.formatted(0))).isEqualTo(new PgBench.Run(6425, 916.557018));
    }

    @Test
    void aFailedTransactionOfPgbenchLeavesNoFigure() {
        assertThatThrownBy(() -> PgBench.Run.of(PGBENCH.formatted(2)))
                .isInstanceOf(Untrustworthy.class)
                .hasMessageStartingWith("2 transactions");
    }

    @Test
    void wrkTellsWhatWasAnsweredAndWhatInTime() {
        assertThat(Wrk.Run.of(WRK.formatted(0, 0))).isEqualTo(new Wrk.Run(4712, 4698));
    }

    @Test
    void whatWasAnsweredInTimeIsToldPerSecond() {
        assertThat(new Wrk.Run(4712, 4698).rate(6)).isEqualTo(783);
        assertThatThrownBy(() -> new Wrk.Run(1, 0).rate(6)).hasMessage("nothing was answered in time");
    }

    @Test
    void whatWrkWasRefusedOrNotAnsweredLeavesNoFigure() {
        assertThatThrownBy(() -> Wrk.Run.of(WRK.formatted(1, 0))).hasMessage("1 requests were refused");
        assertThatThrownBy(() -> Wrk.Run.of(WRK.formatted(0, 3))).hasMessage("3 requests were not answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unable to connect to 127.0.0.1:21000 Connection refused"})
    void aToolThatCountedNothingLeavesNoFigure(String output) {
        assertThatThrownBy(() -> Wrk.Run.of(output)).isInstanceOf(Untrustworthy.class);
        assertThatThrownBy(() -> PgBench.Run.of(output)).isInstanceOf(Untrustworthy.class);
        assertThatThrownBy(() -> OpenLoopRun.of(output, 0)).isInstanceOf(Untrustworthy.class);
    }

    @Test
    void theOpenLoopTellsHowLongReportersWaited() {
        var waits = IntStream.rangeClosed(1, 200).boxed().toList();
        var line = OpenLoopRun.line(230, 230, waits);
        assertThat(OpenLoopRun.of("Simulation completed\n" + line + "\n", 234))
                .isEqualTo(new OpenLoopRun(230, 100, 198));
    }

    @Test
    void aReportThatWasNotAcceptedLeavesNoFigureOfTheOpenLoop() {
        var line = OpenLoopRun.line(3, 2, List.of(4, 5));
        assertThatThrownBy(() -> OpenLoopRun.of(line, 3)).hasMessage("1 of 3 reports were not accepted");
    }

    @Test
    void fewerReportsThanTheirPaceAsksForLeaveNoFigureOfTheOpenLoop() {
        var line = OpenLoopRun.line(97, 97, List.of(4, 5));
        assertThatThrownBy(() -> OpenLoopRun.of(line, 100)).hasMessage("Gatling sent 97 reports where 100 were due");
    }
}
