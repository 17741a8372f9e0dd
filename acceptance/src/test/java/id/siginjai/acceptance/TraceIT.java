package id.siginjai.acceptance;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siginjai.embedded.Service;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One trace leads from the report that reached the threshold to the announcement of the mark. */
@AcceptanceTest
class TraceIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final City city;

    TraceIT(City city) {
        this.city = city;
    }

    @Test
    void theTraceOfTheThirdReportIsFoundOnTheEventAndOnWhatFollowsFromIt() {
        // given
        var official = city.performance().register();
        city.complaints().report(official);
        city.complaints().report(official);
        // when
        city.wire(Service.COMPLAINT)
                .post(
                        "/api/v1/complaints",
                        Map.of("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"),
                        Reports.json(official));
        // then
        for (var topic : new String[] {"siginjai.pungli", "siginjai.rotations"}) {
            await().atMost(ofSeconds(10))
                    .untilAsserted(() -> assertThat(city.events(topic).of(official))
                            .singleElement()
                            .satisfies(event -> assertThat(event.headers().get("traceparent"))
                                    .startsWith("00-" + TRACE + "-")));
        }
    }
}
