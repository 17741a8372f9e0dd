package id.siginjai.performance.rotation;

import id.siginjai.kit.composed.Sql;
import java.util.UUID;

/**
 * A mark as JSON, composed by the database: a {@link RotationResponse} without what only a single one shows. Of its own
 * mark an official sees neither a moment nor what leads to a complaint: both would point at a reporter.
 */
final class MarkText {

    private static final String ITEM = """
            SELECT JSON_OBJECT(
                'id' VALUE r.id, 'officialId' VALUE r.official_id, 'status' VALUE r.status, 'reasons' VALUE r.reasons,
                'evidence' VALUE (
                    SELECT COALESCE(JSON_ARRAYAGG(JSON_OBJECT(
                        'reason' VALUE e.reason, 'reports' VALUE cardinality(e.complaint_ids),
                        'month' VALUE city_month(e.reached_at), 'stands' VALUE e.stands, 'explanation' VALUE e.explanation,
                        'round' VALUE CASE WHEN NOT own THEN e.round END,
                        'sequence' VALUE CASE WHEN NOT own THEN e.sequence END,
                        'complaintIds' VALUE CASE WHEN NOT own THEN e.complaint_ids END,
                        'reachedAt' VALUE CASE WHEN NOT own THEN instant_text(e.reached_at) END,
                        'afterDecision' VALUE CASE WHEN NOT own THEN e.after_decision END,
                        'withdrawnAt' VALUE CASE WHEN NOT own THEN instant_text(e.withdrawn_at) END,
                        'withdrawalReason' VALUE CASE WHEN NOT own THEN e.withdrawal_reason END
                        ABSENT ON NULL) ORDER BY e.id), JSON_ARRAY())
                    FROM rotation_evidence e WHERE e.rotation_id = r.id),
                'markedAt' VALUE CASE WHEN NOT own THEN instant_text(r.marked_at) END,
                'month' VALUE city_month(r.marked_at),
                'reply' VALUE CASE WHEN r.reply IS NOT NULL THEN JSON_OBJECT(
                    'text' VALUE r.reply, 'repliedAt' VALUE CASE WHEN NOT own THEN instant_text(r.replied_at) END
                    ABSENT ON NULL) END,
                'decision' VALUE CASE WHEN r.decision IS NOT NULL THEN JSON_OBJECT(
                    'decision' VALUE r.decision, 'reason' VALUE r.decision_reason, 'day' VALUE city_day(r.decided_at),
                    'decidedAt' VALUE CASE WHEN NOT own THEN instant_text(r.decided_at) END
                    ABSENT ON NULL) END,
                'bknPermit' VALUE r.bkn_permit, 'decreeId' VALUE r.decree_id
                ABSENT ON NULL)""";

    private static final String FROM = """
            FROM rotation r, LATERAL (SELECT r.official_id IS NOT DISTINCT FROM CAST(? AS uuid) AS own) asking
            WHERE true""";

    private MarkText() {}

    /**
     * @param asking the official who asks; null for whoever is none
     * @param keys the columns of a list's cursor, with a comma before each; empty for a single mark
     */
    static Sql askedBy(UUID asking, String keys) {
        return new Sql(ITEM + keys).then(FROM, asking);
    }
}
