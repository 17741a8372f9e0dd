package id.siginjai.kit.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/** The kinds of entities that a service has. */
final class Shapes {

    private final SessionFactoryImplementor factory;
    private final Values values;
    private final Map<String, EntityShape> byEntity = new ConcurrentHashMap<>();

    Shapes(SessionFactoryImplementor factory) {
        this.factory = factory;
        this.values = new Values(factory);
    }

    EntityShape of(EntityPersister persister) {
        return byEntity.computeIfAbsent(persister.getEntityName(), name -> new EntityShape(persister, factory));
    }

    Values values() {
        return values;
    }

    /** The resource of an entity: its own, or that of the whole which it is a part of. */
    String resourceOf(Object entity) {
        var shape = of(values.persisterOf(entity));
        var own = shape.name() + "/" + values.idOf(entity);
        if (!shape.isPart()) return own;
        return shape.wholeOf(Hibernate.unproxy(entity)).map(this::resourceOf).orElse(own);
    }

    /** The kinds that readers who are officials do not see. */
    List<String> hiddenFromOfficials() {
        var hidden = new TreeSet<String>();
        factory.getMappingMetamodel().forEachEntityDescriptor(persister -> {
            if (of(persister).isHiddenFromOfficials()) hidden.add(of(persister).name());
        });
        return List.copyOf(hidden);
    }
}
