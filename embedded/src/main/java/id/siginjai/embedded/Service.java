package id.siginjai.embedded;

/** The two services, as the build and the database name them. */
public enum Service {
    PERFORMANCE("performance-service", "performance", 144),
    /** Under a rush its compiled code takes more, so its heap must do with less. */
    COMPLAINT("complaint-service", "complaint", 120);

    private final String module;
    private final String database;
    private final int heapMiB;

    Service(String module, String database, int heapMiB) {
        this.module = module;
        this.database = database;
        this.heapMiB = heapMiB;
    }

    public String module() {
        return module;
    }

    public String database() {
        return database;
    }

    /** The most that its heap may take, so that all of it stays under 350 MiB. */
    int heapMiB() {
        return heapMiB;
    }
}
