package id.siginjai.benchmark;

import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;

/** So many residents at a time, the next as soon as one has his answer: the most that gets through. */
public final class ClosedLoop extends Residents {

    static final String CONCURRENT = "bench.concurrent";

    @Override
    PopulationBuilder arriving(ScenarioBuilder residents, int seconds) {
        return residents.injectClosed(
                constantConcurrentUsers(Integer.getInteger(CONCURRENT)).during(RAMP_SECONDS + seconds));
    }
}
