package id.siginjai.performance.innovations;

import id.siginjai.performance.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Finds what was proposed before and resembles an innovation; the verifier decides what that means. */
@ApplicationScoped
class FindSimilar {

    private static final String SQL = """
            SELECT id, likeness FROM (
                SELECT id, greatest(CASE WHEN by_title >= :title THEN by_title ELSE 0 END,
                                    CASE WHEN by_text >= :description THEN by_text ELSE 0 END) AS likeness
                FROM (SELECT id, similarity(lower(title), lower(:itsTitle)) AS by_title,
                             similarity(lower(description), lower(:itsText)) AS by_text
                      FROM innovation
                      WHERE (lower(title) % lower(:itsTitle) OR lower(description) % lower(:itsText))
                        AND id <> :id AND proposed_at <= :proposedAt) AS compared) AS judged
            WHERE likeness > 0 ORDER BY likeness DESC, id LIMIT :shown""";

    private final InnovationRepository innovations;
    private final InnovationAccess access;
    private final Settings settings;

    FindSimilar(InnovationRepository innovations, InnovationAccess access, Settings settings) {
        this.innovations = innovations;
        this.access = access;
        this.settings = settings;
    }

    /** The most alike first. In a transaction, since the index's threshold holds for one. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Similar> earlierThan(UUID id) {
        var innovation = innovations.require(id);
        var rules = settings.of(InnovationSettings.SIMILARITY, access.today().getYear())
                .value();
        var database = innovations.getEntityManager();
        allow(rules.lowest(), database);
        List<Object[]> rows = database.createNativeQuery(SQL)
                .setParameter("title", (float) rules.title())
                .setParameter("description", (float) rules.description())
                .setParameter("itsTitle", innovation.proposal().title())
                .setParameter("itsText", innovation.proposal().description())
                .setParameter("id", id)
                .setParameter("proposedAt", innovation.proposedAt())
                .setParameter("shown", rules.shown())
                .getResultList();
        return rows.stream()
                .map(row -> new Similar((UUID) row[0], ((Number) row[1]).doubleValue()))
                .toList();
    }

    private static void allow(double threshold, EntityManager database) {
        database.createNativeQuery("SELECT set_config('pg_trgm.similarity_threshold', :threshold, true)")
                .setParameter("threshold", String.valueOf(threshold))
                .getSingleResult();
    }
}
