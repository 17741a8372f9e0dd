package id.siginjai.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.bytecode.enhance.spi.LazyPropertyInitializer;
import org.hibernate.engine.spi.CascadingActions;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CollectionType;

/** What of an entity's kind goes into the trail, and whose part it is; read from its mapping once. */
final class EntityShape {

    private final String name;
    private final Class<?> mapped;
    private final EntityPersister persister;
    private final Integer whole;

    EntityShape(EntityPersister persister, SessionFactoryImplementor factory) {
        this.persister = persister;
        this.mapped = persister.getMappedClass();
        var root = factory.getMappingMetamodel().getEntityDescriptor(persister.getRootEntityName());
        this.name = kebab(root.getJpaEntityName());
        this.whole = whole(factory)
                .map(property -> Arrays.asList(persister.getPropertyNames()).indexOf(property))
                .orElse(null);
    }

    /** Its kind, as resources name it: {@code performance-agreement}. */
    String name() {
        return name;
    }

    boolean isAudited() {
        return !isAnnotated(Unaudited.class);
    }

    boolean isHiddenFromOfficials() {
        return isAnnotated(HiddenFromOfficials.class);
    }

    boolean isAudited(String property) {
        return field(property)
                .map(field -> !field.isAnnotationPresent(Unaudited.class))
                .orElse(true);
    }

    /** Property by property; what has rows of its own, and what was never loaded, is left to others. */
    Map<String, JsonNode> read(Object[] state, Values values) {
        if (state == null) return null;
        var read = new TreeMap<String, JsonNode>();
        var names = persister.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            var type = persister.getPropertyTypes()[i];
            if (type instanceof CollectionType || state[i] == LazyPropertyInitializer.UNFETCHED_PROPERTY) continue;
            if (isAudited(names[i])) read.put(names[i], values.of(state[i], type));
        }
        return read;
    }

    boolean isPart() {
        return whole != null;
    }

    /** The entity that this one is a part of, from its state. */
    Optional<Object> wholeIn(Object[] state) {
        return whole == null || state == null ? Optional.empty() : Optional.ofNullable(state[whole]);
    }

    Optional<Object> wholeOf(Object loaded) {
        return whole == null
                ? Optional.empty()
                : Optional.ofNullable(
                        persister.getPropertyValue(loaded, persister.getPropertyNames()[whole]));
    }

    /**
     * A part is what another entity persists with itself: an indicator is added to an agreement's collection, never on
     * its own.
     *
     * @return the property that refers to the whole
     */
    private Optional<String> whole(SessionFactoryImplementor factory) {
        var found = new TreeSet<String>();
        factory.getMappingMetamodel().forEachCollectionDescriptor(collection -> {
            if (collection.isInverse() && collection.isOneToMany() && holds(collection) && cascades(collection)) {
                found.add(collection.getMappedByProperty());
            }
        });
        return found.stream().findFirst();
    }

    private boolean holds(CollectionPersister collection) {
        return collection.getElementPersister().getMappedClass().isAssignableFrom(mapped);
    }

    private static boolean cascades(CollectionPersister collection) {
        var owner = collection.getOwnerEntityPersister();
        var property = collection.getRole().substring(collection.getRole().lastIndexOf('.') + 1);
        var index = Arrays.asList(owner.getPropertyNames()).indexOf(property);
        return index >= 0 && owner.getPropertyCascadeStyles()[index].doCascade(CascadingActions.PERSIST);
    }

    private boolean isAnnotated(Class<? extends Annotation> annotation) {
        return classes().anyMatch(type -> type.isAnnotationPresent(annotation));
    }

    private Optional<Field> field(String property) {
        return classes()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(property))
                .findFirst();
    }

    private Stream<Class<?>> classes() {
        return Stream.iterate(mapped, Objects::nonNull, Class::getSuperclass);
    }

    /** A nested class is named with the class around it, unless it has a name of its own. */
    private static String kebab(String entityName) {
        return entityName
                .replaceAll(".*\\$", "")
                .replaceAll("(?<=[a-z0-9])([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }
}
