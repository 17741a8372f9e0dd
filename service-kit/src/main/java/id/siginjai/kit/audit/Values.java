package id.siginjai.kit.audit;

import static java.time.temporal.ChronoUnit.MICROS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import id.siginjai.kit.seal.Seal;
import jakarta.persistence.metamodel.PluralAttribute;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.CollectionPart;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityValuedModelPart;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.type.ComponentType;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;

/** Values of entities as JSON that can be sealed: another entity by its id, a file by its size and hash. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SessionFactoryImplementor factory;

    Values(SessionFactoryImplementor factory) {
        this.factory = factory;
    }

    JsonNode of(Object value, Type type) {
        if (value == null) return NullNode.instance;
        if (type instanceof EntityType) return JSON.textNode(idOf(value));
        if (type instanceof ComponentType component) return component(value, component);
        if (value instanceof byte[] bytes) {
            return JSON.objectNode().put("bytes", bytes.length).put("sha256", Seal.sha256(bytes));
        }
        if (value instanceof Instant instant) {
            return JSON.textNode(instant.truncatedTo(MICROS).toString());
        }
        try {
            return Seal.exact(Seal.tree(value));
        } catch (IllegalArgumentException noJson) {
            return JSON.textNode(value.toString()); // a write never fails for how its value is told
        }
    }

    /** The id as one text; a proxy's without loading what it stands for. */
    String idOf(Object entity) {
        var persister = persisterOf(entity);
        var lazy = HibernateProxy.extractLazyInitializer(entity);
        var id = lazy == null ? persister.getIdentifier(entity) : lazy.getInternalIdentifier();
        return idText(id, persister);
    }

    String idText(Object id, EntityPersister persister) {
        if (!(persister.getIdentifierType() instanceof ComponentType parts)) return String.valueOf(id);
        return Arrays.stream(parts.getPropertyValues(id)).map(String::valueOf).collect(Collectors.joining("/"));
    }

    EntityPersister persisterOf(Object entity) {
        var lazy = HibernateProxy.extractLazyInitializer(entity);
        var name = lazy == null ? entity.getClass().getName() : lazy.getEntityName();
        return factory.getMappingMetamodel().getEntityDescriptor(name);
    }

    /**
     * The elements of a collection, in an order that does not depend on chance.
     *
     * @param elements the collection, or the snapshot that Hibernate keeps of it: of a set a map from each element to
     *     itself
     */
    JsonNode ofElements(Object elements, CollectionPersister persister) {
        if (elements == null) return NullNode.instance;
        var part = persister.getAttributeMapping().getElementDescriptor();
        if (elements instanceof Map<?, ?> map && isMap(persister)) {
            var object = JSON.objectNode();
            map.forEach((key, value) -> object.set(String.valueOf(key), ofElement(value, part)));
            return object;
        }
        var values = elements instanceof Map<?, ?> snapshot ? snapshot.keySet() : (Iterable<?>) elements;
        var nodes = StreamSupport.stream(values.spliterator(), false).map(each -> ofElement(each, part));
        var array = JSON.arrayNode();
        (persister.hasIndex() ? nodes : nodes.sorted(Comparator.comparing(JsonNode::toString))).forEach(array::add);
        return array;
    }

    private static boolean isMap(CollectionPersister persister) {
        return persister.getCollectionSemantics().getCollectionClassification().toJpaClassification()
                == PluralAttribute.CollectionType.MAP;
    }

    private JsonNode ofElement(Object value, CollectionPart part) {
        if (value == null) return NullNode.instance;
        if (part instanceof EntityValuedModelPart) return JSON.textNode(idOf(value));
        if (!(part instanceof EmbeddableValuedModelPart embeddable)) return of(value, null);
        var object = JSON.objectNode();
        embeddable.getEmbeddableTypeDescriptor().forEachAttributeMapping((index, attribute) -> {
            var inner = attribute.getValue(value);
            if (inner != null) object.set(attribute.getAttributeName(), of(inner, null));
        });
        return object;
    }

    private JsonNode component(Object value, ComponentType type) {
        var object = JSON.objectNode();
        var values = type.getPropertyValues(value);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) object.set(type.getPropertyNames()[i], of(values[i], type.getSubtypes()[i]));
        }
        return object;
    }
}
