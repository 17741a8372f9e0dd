package id.siginjai.complaint.abuse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * A token bucket for each visitor and allowance, in the memory of this instance: several instances let as many times
 * through. A bucket is forgotten once it would be full again.
 */
@ApplicationScoped
class Throttle {

    // Some 200 bytes each. Whoever comes with more addresses than that pushes out the ones not seen for longest.
    private static final int MOST_BUCKETS = 100_000;
    private static final Duration LONGEST_PERIOD = Duration.ofDays(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(LONGEST_PERIOD)
            .build();
    private final LimitSettings settings;
    private final Visitors visitors;

    Throttle(LimitSettings settings, Visitors visitors) {
        this.settings = settings;
        this.visitors = visitors;
    }

    /** Takes one time of the allowance, or tells after how long there will be one again. */
    Optional<Duration> take(Allowance allowance, String address) {
        var probe = bucket(allowance, address).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** What was taken turns out not to count. */
    void giveBack(Allowance allowance, String address) {
        bucket(allowance, address).addTokens(1);
    }

    private Bucket bucket(Allowance allowance, String address) {
        return buckets.get(allowance.name() + ' ' + visitors.of(address), key -> full(allowance));
    }

    private Bucket full(Allowance allowance) {
        return switch (allowance) {
            case FILING -> full(settings.filingTimes(), settings.filingPeriod());
            case WRONG_RECEIPTS -> full(settings.wrongReceiptsTimes(), settings.wrongReceiptsPeriod());
            case ADDITIONS -> full(settings.additionsTimes(), settings.additionsPeriod());
        };
    }

    private static Bucket full(int times, Duration period) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(times).refillGreedy(times, period))
                .build();
    }
}
