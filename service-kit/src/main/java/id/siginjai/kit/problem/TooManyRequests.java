package id.siginjai.kit.problem;

import java.time.Duration;

/** 429: too often; with Retry-After. */
public class TooManyRequests extends Refusal {

    private final transient Duration wait;

    /** @param wait after which it will be allowed again */
    public TooManyRequests(Duration wait) {
        super(ProblemType.TOO_MANY_REQUESTS, "problem.too-many-requests.detail");
        this.wait = wait;
    }

    /** Rounded up: whoever waits that long is not refused again. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
