package id.siginjai.kit.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.EventType;

/** Ties the listener to Hibernate where this service keeps a trail, and each transaction's changes to its commit. */
@ApplicationScoped
class AuditTransactions {

    private static final Object KEY = new Object();

    private final AuditSettings settings;
    private final AuditChain chain;
    private final TransactionSynchronizationRegistry transactions;
    private final Instance<EntityManagerFactory> factories;
    private Shapes shapes;

    AuditTransactions(
            AuditSettings settings,
            AuditChain chain,
            TransactionSynchronizationRegistry transactions,
            Instance<EntityManagerFactory> factories) {
        this.settings = settings;
        this.chain = chain;
        this.transactions = transactions;
        this.factories = factories;
    }

    /** Before anything else writes. */
    void listen(@Observes @Priority(1) StartupEvent event) {
        if (!settings.enabled()) return;
        var factory = factories.get().unwrap(SessionFactoryImplementor.class);
        shapes = new Shapes(factory);
        var listener = new AuditListener(shapes, this::changes);
        var registry = factory.getEventListenerRegistry();
        registry.appendListeners(EventType.POST_INSERT, listener);
        registry.appendListeners(EventType.POST_UPDATE, listener);
        registry.appendListeners(EventType.POST_DELETE, listener);
        registry.appendListeners(EventType.POST_COLLECTION_RECREATE, listener);
        registry.appendListeners(EventType.PRE_COLLECTION_UPDATE, listener);
        registry.appendListeners(EventType.PRE_COLLECTION_REMOVE, listener);
    }

    /** For a row that no listener saw. */
    void inserted(Object entity, SharedSessionContractImplementor session) {
        if (shapes == null) return;
        var persister = shapes.values().persisterOf(entity);
        var shape = shapes.of(persister);
        var state = persister.getValues(entity);
        changes(session)
                .of(shape, shapes.values().idOf(entity), shape.wholeIn(state).orElse(null))
                .inserted(shape.read(state, shapes.values()));
    }

    /** The kinds of resources that readers who are officials do not see. */
    List<String> hiddenFromOfficials() {
        return shapes == null ? List.of() : shapes.hiddenFromOfficials();
    }

    private TransactionChanges changes(SharedSessionContractImplementor session) {
        if (transactions.getResource(KEY) instanceof TransactionChanges known) return known;
        var changes = new TransactionChanges();
        transactions.putResource(KEY, changes);
        // Hibernate calls it when all of the transaction has been flushed.
        session.getTransactionCompletionCallbacks()
                .registerCallback(completing -> chain.append(changes.byResource(shapes)));
        return changes;
    }
}
