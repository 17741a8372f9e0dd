package id.siginjai.kit.audit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Who waits for whom, and what the trail costs a write. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class WritersTest {

    @Inject
    Trail trail;

    @Inject
    AuditTrail audit;

    @Test
    void writersOfDifferentResourcesDoNotWaitForEachOther() throws Exception {
        var held = trail.opened("Pempek");
        var other = trail.opened("Tekwan");
        CompletableFuture<Void> same;
        try (var owner = Trail.owner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("SELECT FROM audit_head WHERE resource = '" + held.resource() + "' FOR UPDATE");

            same = CompletableFuture.runAsync(() -> trail.changed(held, it -> it.name = "Model"));
            CompletableFuture.runAsync(() -> trail.changed(other, it -> it.name = "Model"))
                    .get(10, SECONDS);

            assertThat(same).isNotDone();
            owner.rollback();
        }
        same.get(10, SECONDS);
        assertThat(trail.of(held.resource())).hasSize(2);
    }

    @Test
    void writersOfOneResourceMakeOneChain() {
        var stall = trail.opened("Pempek");

        var writers = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.runAsync(() -> trail.inTransaction(() -> {
                    var fee = new Stall.Fee();
                    fee.stall = trail.entities().getReference(Stall.class, stall.id);
                    fee.amount = number;
                    trail.entities().persist(fee);
                    return null;
                })))
                .toList();
        writers.forEach(CompletableFuture::join);

        assertThat(trail.of(stall.resource())).hasSize(9);
        assertThat(audit.verify(stall.resource(), null).intact()).isTrue();
    }

    @Test
    void theCostOfAWriteIsPrinted() {
        var unaudited = new ArrayList<Long>();
        var audited = new ArrayList<Long>();
        for (int round = 0; round < 300; round++) {
            unaudited.add(millionths(() -> trail.inTransaction(() -> {
                var whisper = new Stall.Whisper();
                whisper.heard = "x";
                trail.entities().persist(whisper);
                return null;
            })));
            audited.add(millionths(() -> trail.opened("Pempek")));
        }

        var bulk = millionths(() -> trail.inTransaction(() -> {
            IntStream.range(0, 1000).forEach(number -> trail.entities().persist(new Stall("Kios " + number)));
            return null;
        }));
        System.out.printf(
                "audit: a transaction with one entity %.2f ms without and %.2f ms with the trail (medians);"
                        + " 1000 entities in one transaction %.0f ms with it%n",
                median(unaudited), median(audited), bulk / 1000.0);
        assertThat(median(audited)).isPositive();
    }

    private static long millionths(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1000;
    }

    /** In milliseconds, of the second half: the first one warms up. */
    private static double median(List<Long> times) {
        var warm = times.subList(times.size() / 2, times.size());
        LongStream sorted = warm.stream().mapToLong(Long::longValue).sorted();
        return sorted.skip(warm.size() / 2).findFirst().orElseThrow() / 1000.0;
    }
}
