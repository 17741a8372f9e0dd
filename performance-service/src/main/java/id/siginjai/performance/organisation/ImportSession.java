package id.siginjai.performance.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/** What an import asks of the database besides what each of its lines does. */
@ApplicationScoped
class ImportSession {

    // Any number will do that no other advisory lock of this database uses.
    private static final long IMPORT_LOCK = 0x696d706f_72740000L;

    private final EntityManager entities;

    ImportSession(EntityManager entities) {
        this.entities = entities;
    }

    /** One import at a time: two that hold many posts each, in different orders, would wait for each other. */
    void begin() {
        execute("SELECT pg_advisory_xact_lock(" + IMPORT_LOCK + ")");
        execute("SAVEPOINT line");
    }

    void mark() {
        execute("RELEASE SAVEPOINT line; SAVEPOINT line");
    }

    /** Undoes what was done since the mark, also what the session believes. */
    void backToMark() {
        entities.clear();
        execute("ROLLBACK TO SAVEPOINT line");
    }

    /** What a line did is written and need not be compared again with each line that follows. */
    void settle() {
        entities.flush();
        entities.clear();
    }

    private void execute(String statement) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var sql = connection.createStatement()) {
                sql.execute(statement);
            }
        });
    }
}
