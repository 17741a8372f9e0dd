package id.siginjai.complaint.directory;

import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class OfficialRepository implements PanacheRepositoryBase<Official, UUID> {

    private static final String HELD_ON_DAY = "a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)";

    /** An official in one of the posts held: an official with two posts stands in the directory twice. */
    record Entry(Official official, Appointment appointment) {}

    /** Whoever held a post of the unit on that day, with that post. */
    List<Entry> holders(String unitCode, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select o, a from Official o join o.appointments a where a.unitCode = :unit and " + HELD_ON_DAY,
                        Entry.class)
                .setParameter("unit", unitCode)
                .setParameter("day", day)
                .getResultList();
    }

    Set<UUID> sittingIn(Collection<String> units, LocalDate day) {
        if (units.isEmpty()) return Set.of();
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select o.id from Official o join o.appointments a where a.unitCode in :units and "
                                + HELD_ON_DAY,
                        UUID.class)
                .setParameter("units", units)
                .setParameter("day", day)
                .getResultList());
    }

    /** In order of name, each word of the search in the name, the post or the unit. */
    List<Entry> page(String search, String unitCode, LocalDate day, PageRequest page) {
        var conditions = new ArrayList<>(List.of(HELD_ON_DAY));
        Map<String, Object> parameters = new HashMap<>(Map.of("day", day));
        if (unitCode != null) {
            conditions.add("a.unitCode = :unit");
            parameters.put("unit", unitCode);
        }
        for (var word : words(search)) {
            var name = "word" + parameters.size();
            conditions.add("a.search like :" + name + " escape '!'");
            parameters.put(name, '%' + word.replaceAll("[!%_]", "!$0") + '%');
        }
        page.cursor().ifPresent(after -> {
            // The first half is what an index can begin at.
            conditions.add(
                    "o.name >= :name and (o.name > :name or o.id > :id or o.id = :id and a.positionId > :position)");
            parameters.put("name", after.text(0));
            parameters.put("id", after.uuid(1));
            parameters.put("position", after.uuid(2));
        });
        var query = getEntityManager()
                .createQuery(
                        "select o, a from Official o join o.appointments a where " + String.join(" and ", conditions)
                                + " order by o.name, o.id, a.positionId",
                        Entry.class)
                .setMaxResults(page.fetch());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static List<String> words(String search) {
        if (search == null || search.isBlank()) return List.of();
        return List.of(Appointment.searchable(search).split("\\s+"));
    }
}
