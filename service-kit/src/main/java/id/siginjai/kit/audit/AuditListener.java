package id.siginjai.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.AbstractDatabaseOperationEvent;
import org.hibernate.event.spi.PostCollectionRecreateEvent;
import org.hibernate.event.spi.PostCollectionRecreateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionRemoveEvent;
import org.hibernate.event.spi.PreCollectionRemoveEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.collection.CollectionPersister;

/**
 * Hears every insert, update and delete of an entity, after it was sent to the database, and hands what a transaction
 * did to {@link AuditChain} before it commits. So a feature need not think of the trail, and cannot forget it.
 */
final class AuditListener
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                PostCollectionRecreateEventListener,
                PreCollectionUpdateEventListener,
                PreCollectionRemoveEventListener {

    private final Shapes shapes;
    private final OpenTransaction transaction;

    AuditListener(Shapes shapes, OpenTransaction transaction) {
        this.shapes = shapes;
        this.transaction = transaction;
    }

    /** The changes of the transaction that runs; they are written before it commits. */
    interface OpenTransaction {
        TransactionChanges changes(SharedSessionContractImplementor session);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        changeOf(event, event.getState()).ifPresent(change -> change.inserted(read(event, event.getState())));
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        changeOf(event, event.getState())
                .ifPresent(change -> change.updated(read(event, event.getOldState()), read(event, event.getState())));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        changeOf(event, event.getDeletedState())
                .ifPresent(change -> change.deleted(read(event, event.getDeletedState())));
    }

    @Override
    public void onPostRecreateCollection(PostCollectionRecreateEvent event) {
        elements(event, null, event.getCollection());
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        elements(event, event.getCollection().getStoredSnapshot(), event.getCollection());
    }

    @Override
    public void onPreRemoveCollection(PreCollectionRemoveEvent event) {
        var collection = event.getCollection();
        elements(event, collection == null ? null : collection.getStoredSnapshot(), null);
    }

    private Optional<Change> changeOf(AbstractDatabaseOperationEvent event, Object[] state) {
        var shape = shapes.of(event.getPersister());
        if (!shape.isAudited()) return Optional.empty();
        var id = shapes.values().idText(event.getId(), event.getPersister());
        var whole = shape.wholeIn(state).orElse(null);
        return Optional.of(transaction.changes(event.getSession()).of(shape, id, whole));
    }

    private Map<String, JsonNode> read(AbstractDatabaseOperationEvent event, Object[] state) {
        return shapes.of(event.getPersister()).read(state, shapes.values());
    }

    /** A collection without entities of its own is a property of its owner. */
    private void elements(AbstractCollectionEvent event, Object before, Object after) {
        var persister = persisterOf(event);
        if (persister == null || persister.isInverse() || event.getAffectedOwnerOrNull() == null) return;
        var owner = persister.getOwnerEntityPersister();
        var shape = shapes.of(owner);
        var property = persister.getRole().substring(owner.getEntityName().length() + 1);
        if (!shape.isAudited() || !shape.isAudited(property)) return;
        var id = shapes.values().idText(event.getAffectedOwnerIdOrNull(), owner);
        var whole = shape.wholeOf(event.getAffectedOwnerOrNull()).orElse(null);
        transaction
                .changes(event.getSession())
                .of(shape, id, whole)
                .updated(
                        Map.of(property, shapes.values().ofElements(before, persister)),
                        Map.of(property, shapes.values().ofElements(after, persister)));
    }

    private static CollectionPersister persisterOf(AbstractCollectionEvent event) {
        if (event.getCollection() == null) return null;
        var entry = event.getSession().getPersistenceContextInternal().getCollectionEntry(event.getCollection());
        if (entry == null) return null;
        return entry.getCurrentPersister() == null ? entry.getLoadedPersister() : entry.getCurrentPersister();
    }
}
