package id.siginjai.complaint.strikes;

import id.siginjai.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Tallies implements PanacheRepositoryBase<Tally, UUID> {

    private static final String OPEN = """
            INSERT INTO tally (official_id, round, policy_version, threshold, distinct_reporters, counts_on_arrival,
                               filed, counted_ids, counted_reporters, sequence)
            SELECT :official, 1, version, threshold, distinct_reporters, counts_on_arrival, 0, '{}', '{}', 0
            FROM strike_policy ORDER BY version DESC LIMIT 1
            ON CONFLICT (official_id) DO NOTHING""";

    /** Locks the official's tally until the transaction ends. */
    Optional<Tally> lock(UUID officialId) {
        return findByIdOptional(officialId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locks the official's tally, which is opened for an official whom no report was about yet. */
    Tally lockOrOpen(UUID officialId) {
        return lock(officialId).orElseGet(() -> {
            getEntityManager()
                    .createNativeQuery(OPEN)
                    .setParameter("official", officialId)
                    .executeUpdate();
            return lock(officialId).orElseThrow();
        });
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
