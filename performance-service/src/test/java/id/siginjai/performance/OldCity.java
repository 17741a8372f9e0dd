package id.siginjai.performance;

import id.siginjai.testing.OwnDatabase;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A database of its own that years have filled. The service has one connection to it, which tells what was read. */
public class OldCity implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OwnDatabase.class, Map.of(OwnDatabase.NAME, "old_city")));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.max-size", "1",
                "quarkus.datasource.jdbc.min-size", "1",
                "siginjai.outbox.relay", "false",
                "siginjai.sample-city", "true");
    }

    static void fill() {
        OwnDatabase.fill(OldCity.class, "/growth/old-city.sql", "SELECT 1 FROM unit WHERE code = 'OLD-1'");
    }
}
