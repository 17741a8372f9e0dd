package id.siginjai.complaint.strikes;

import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Tallies implements PanacheRepositoryBase<Tally, UUID> {

    // In one order for everybody, or two that lock several would wait for each other.
    private static final String LOCK =
            "SELECT * FROM tally WHERE official_id = ANY(:officials) ORDER BY official_id FOR UPDATE";

    private static final String OPEN = """
            INSERT INTO tally (official_id, round, policy_version, threshold, distinct_reporters, counts_on_arrival,
                               filed, counted_ids, counted_reporters, sequence)
            SELECT official_id, 1, version, threshold, distinct_reporters, counts_on_arrival, 0, '{}', '{}', 0
            FROM unnest(CAST(:officials AS uuid[])) AS opening (official_id),
                 (SELECT * FROM strike_policy ORDER BY version DESC LIMIT 1) AS newest
            ORDER BY official_id
            ON CONFLICT (official_id) DO NOTHING""";

    /** Locks the official's tally until the transaction ends. */
    Optional<Tally> lock(UUID officialId) {
        return findByIdOptional(officialId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locks the official's tally, which is opened for an official whom no report was about yet. */
    Tally lockOrOpen(UUID officialId) {
        return lockOrOpen(Set.of(officialId)).get(officialId);
    }

    /** As {@link #lockOrOpen(UUID)}, for several. */
    Map<UUID, Tally> lockOrOpen(Collection<UUID> officials) {
        var locked = lock(officials);
        var missing = new HashSet<>(officials);
        missing.removeAll(locked.keySet());
        if (missing.isEmpty()) return locked;
        getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter("officials", missing.toArray(UUID[]::new))
                .executeUpdate();
        locked.putAll(lock(missing));
        return locked;
    }

    private Map<UUID, Tally> lock(Collection<UUID> officials) {
        var found = getEntityManager()
                .createNativeQuery(LOCK, Tally.class)
                .setParameter("officials", officials.toArray(UUID[]::new))
                .getResultList();
        var locked = new HashMap<UUID, Tally>();
        for (var row : found) {
            var tally = (Tally) row;
            locked.put(tally.officialId(), tally);
        }
        return locked;
    }

    /** In order of official, one more than the page shows. */
    List<Tally> page(PageRequest page, Collection<UUID> except) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        page.cursor().ifPresent(after -> {
            conditions.add("officialId > :after");
            parameters.put("after", after.uuid(0));
        });
        if (!except.isEmpty()) {
            conditions.add("officialId not in :except");
            parameters.put("except", except);
        }
        return find(String.join(" and ", conditions) + " order by officialId", parameters)
                .range(0, page.fetch() - 1)
                .list();
    }
}
