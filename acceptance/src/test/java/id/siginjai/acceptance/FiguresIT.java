package id.siginjai.acceptance;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.embedded.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What was promised in numbers, measured on the idle city before anything else happens to it. */
@AcceptanceTest
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiguresIT {

    private static final int WARM_UP = 30;
    private static final int TRIALS = 100;

    private final City city;

    FiguresIT(City city) {
        this.city = city;
    }

    @Test
    @Order(1)
    void theCityIsReadySoonAndTakesReportsBeforeTheIdentityProviderIsUp() {
        figure("stack ready, Keycloak aside", city.readyAfter().toMillis() / 1000.0 + " s");
        // 16 to 18 s on two quick cores, 24 to 34 s on slow ones that were seen.
        assertThat(city.readyAfter()).isLessThanOrEqualTo(ofSeconds(60));
        var authorized = Map.of("Authorization", "Bearer whatever");
        assertThat(city.wire(Service.COMPLAINT)
                        .get("/api/v1/officials", authorized)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(2)
    void theMarkIsVisibleHalfASecondAfterTheThirdReport() {
        var personnel = city.performance();
        var residents = city.complaints();
        for (int trial = 0; trial < WARM_UP; trial++) trial(personnel, residents);
        var millis = new ArrayList<Long>();
        for (int trial = 0; trial < TRIALS; trial++)
            millis.add(trial(personnel, residents).toMillis());
        millis.sort(null);
        figure("third report to visible mark, median", millis.get(TRIALS / 2) + " ms");
        figure("third report to visible mark, 99th percentile", millis.get(TRIALS * 99 / 100 - 1) + " ms");
        figure("third report to visible mark, slowest", millis.get(TRIALS - 1) + " ms");
        assertThat(millis.get(TRIALS * 99 / 100 - 1)).isLessThanOrEqualTo(500);
    }

    private static Duration trial(Performance personnel, Complaints residents) {
        var official = personnel.register();
        residents.reportThreeTimes(official);
        var third = System.nanoTime();
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(ofSeconds(10))
                .until(() -> personnel.isMarked(official));
        return Duration.ofNanos(System.nanoTime() - third);
    }

    @Test
    @Order(3)
    void theServicesFitIntoTheirMemory() {
        for (var service : Service.values()) {
            var rss = city.service(service).rssMiB();
            figure("resident memory of " + service.database() + "-service", rss + " MiB");
            assertThat(rss).isBetween(50L, 350L);
        }
    }

    private static void figure(String name, Object value) {
        System.out.println("FIGURE " + name + " = " + value);
    }
}
