package id.siginjai.embedded;

/** The two services, as the build and the database name them. */
public enum Service {
    PERFORMANCE("performance-service", "performance"),
    COMPLAINT("complaint-service", "complaint");

    private final String module;
    private final String database;

    Service(String module, String database) {
        this.module = module;
        this.database = database;
    }

    public String module() {
        return module;
    }

    public String database() {
        return database;
    }
}
