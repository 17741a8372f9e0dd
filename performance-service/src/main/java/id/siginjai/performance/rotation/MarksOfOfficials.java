package id.siginjai.performance.rotation;

import id.siginjai.kit.composed.Sql;
import id.siginjai.performance.organisation.OpenMark;
import id.siginjai.performance.organisation.OpenMarks;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers organisation, which shows officials with their open marks. */
@ApplicationScoped
class MarksOfOfficials implements OpenMarks {

    /** In the words of the index that keeps an official to one open mark, or it would not be used. */
    private static final String OPEN =
            "FROM rotation m WHERE m.official_id = o.id AND m.status IN ('MARKED', 'CONFIRMED')";

    private static final String MARK = """
            (SELECT JSON_OBJECT(
                'id' VALUE m.id, 'status' VALUE m.status, 'reasons' VALUE m.reasons,
                'markedAt' VALUE CASE WHEN NOT own THEN instant_text(m.marked_at) END,
                'month' VALUE city_month(m.marked_at)
                ABSENT ON NULL)
            """;

    @Override
    public Sql ofTheOfficial() {
        return new Sql(MARK + OPEN + ")");
    }

    @Override
    public Sql isOf(OpenMark.Status status) {
        return new Sql("EXISTS (SELECT 1 " + OPEN + " AND m.status = ?)", status.name());
    }
}
