package id.siginjai.benchmark;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;

/**
 * Residents who report at their own pace, however long those before them wait. They get more from second to second until the
 * pace is reached: a fresh JVM that opens a thousand connections in its first second takes the machine away from what it
 * measures.
 */
public final class OpenLoop extends Residents {

    static final String RATE = "bench.rate";

    @Override
    PopulationBuilder arriving(ScenarioBuilder residents, int seconds) {
        var rate = Double.parseDouble(System.getProperty(RATE));
        return residents.injectOpen(
                rampUsersPerSec(1).to(rate).during(RAMP_SECONDS),
                constantUsersPerSec(rate).during(seconds));
    }
}
