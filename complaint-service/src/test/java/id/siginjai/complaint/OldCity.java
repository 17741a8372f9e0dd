package id.siginjai.complaint;

import id.siginjai.testing.OwnDatabase;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A database of its own that holds a hundred thousand complaints of three years, a fifth of them about one official. The
 * service has one connection to it, so that whoever asks that connection what was read leaves nothing out; a call that
 * needs two at once does not end.
 */
public class OldCity implements QuarkusTestProfile {

    static final UUID HOT_OFFICIAL = UUID.fromString("00000000-0000-4000-8000-000000000000");
    static final String UNIT = "OLD-7";

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
                "siginjai.statistics.running-month", "false");
    }

    static void fill() {
        OwnDatabase.fill(OldCity.class, "/growth/old-city.sql", "SELECT 1 FROM tally LIMIT 1");
    }
}
