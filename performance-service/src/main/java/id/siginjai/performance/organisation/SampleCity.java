package id.siginjai.performance.organisation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty installation with the sample city, where that is asked for. */
@ApplicationScoped
class SampleCity {

    private static final Logger LOG = Logger.getLogger(SampleCity.class);

    private final SeedSampleCity seedSampleCity;
    private final boolean wanted;

    SampleCity(SeedSampleCity seedSampleCity, @ConfigProperty(name = "siginjai.sample-city") boolean wanted) {
        this.seedSampleCity = seedSampleCity;
        this.wanted = wanted;
    }

    /** Before the service is ready: whoever waits for readiness finds the city there. */
    void start(@Observes StartupEvent event) {
        if (!wanted) return;
        var seeded = seedSampleCity.seed();
        LOG.infof("Sample city: %d units and %d officials added", seeded.units(), seeded.officials());
    }
}
