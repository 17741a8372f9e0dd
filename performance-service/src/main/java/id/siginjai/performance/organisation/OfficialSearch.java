package id.siginjai.performance.organisation;

import id.siginjai.kit.composed.Sql;

/** Which officials are looked for; null where it does not matter. */
record OfficialSearch(String unitCode, OpenMark.Status marked, String partOfName) {

    /** Whoever holds a post of the unit today, standing in included. */
    private static final String IN_UNIT = """
            AND EXISTS (SELECT 1 FROM appointment a JOIN position p ON p.id = a.position_id
                WHERE a.official_id = o.id AND p.unit_code = ?
                  AND a.from_day <= today AND (a.to_day IS NULL OR a.to_day >= today))""";

    /** @param officials SQL that names them {@code o}, with a column {@code today}, and has a condition already */
    void narrow(Sql officials, OpenMarks marks) {
        if (unitCode != null) officials.then(IN_UNIT, unitCode);
        if (marked != null) officials.then("AND").then(marks.isOf(marked));
        // A part of the name, in any case. Written for the trigram index on lower(name).
        if (partOfName != null && !partOfName.isBlank()) {
            var part = '%' + partOfName.strip().replaceAll("[!%_]", "!$0") + '%';
            officials.then("AND lower(o.name) LIKE lower(?) ESCAPE '!'", part);
        }
    }
}
