package id.siginjai.embedded;

import java.util.List;

/** The two services, as the build and the database name them. */
public enum Service {
    PERFORMANCE("performance-service", "performance", 144, 32, "PUNGLI"),
    /** Less would not hold the reports that wait while the database stands still: 88 did not. */
    COMPLAINT("complaint-service", "complaint", 128, 24, "OFFICIALS", "ROTATIONS");

    private final String module;
    private final String database;
    private final int heapMiB;
    private final int nurseryMiB;
    private final List<String> channels;

    Service(String module, String database, int heapMiB, int nurseryMiB, String... channels) {
        this.module = module;
        this.database = database;
        this.heapMiB = heapMiB;
        this.nurseryMiB = nurseryMiB;
        this.channels = List.of(channels);
    }

    public String module() {
        return module;
    }

    public String database() {
        return database;
    }

    /** Which it reads events from, as variables of the environment name them. */
    public List<String> channels() {
        return channels;
    }

    /** The most that its heap may take, so that all of it stays under 350 MiB. */
    int heapMiB() {
        return heapMiB;
    }

    /** What of it takes what is new. */
    int nurseryMiB() {
        return nurseryMiB;
    }
}
