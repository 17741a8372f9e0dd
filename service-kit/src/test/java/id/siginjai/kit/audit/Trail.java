package id.siginjai.kit.audit;

import id.siginjai.embedded.TestStack;
import id.siginjai.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the tests of the trail do to it, and read of it. */
@ApplicationScoped
public class Trail {

    @Inject
    EntityManager entities;

    @Inject
    EntryTable entries;

    /** In a transaction of its own. */
    Stall opened(String name, Consumer<Stall> filling) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var stall = new Stall(name);
            filling.accept(stall);
            entities.persist(stall);
            return stall;
        });
    }

    Stall opened(String name) {
        return opened(name, stall -> {});
    }

    void changed(Stall stall, Consumer<Stall> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(entities.find(Stall.class, stall.id)));
    }

    <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    EntityManager entities() {
        return entities;
    }

    /** In order of sequence. */
    List<AuditEntry> of(String resource) {
        return inTransaction(() -> {
            var found = new ArrayList<AuditEntry>();
            entries.of(resource, kept -> found.add(kept.content().withHash(kept.hash())));
            return found;
        });
    }

    AuditChange lastChange(Stall stall) {
        var trail = of(stall.resource());
        return trail.get(trail.size() - 1).changes().get(0);
    }

    /** As the tables' owner, whom no right stops. */
    static int asOwner(String sql) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    static Connection owner() throws SQLException {
        return TestStack.get().postgres().connectAsOwner(Stack.DATABASE);
    }
}
