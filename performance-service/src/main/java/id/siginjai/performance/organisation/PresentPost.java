package id.siginjai.performance.organisation;

/** Which of an official's posts is the one to show: somebody may hold one, stand in for another, and be called to a third. */
final class PresentPost {

    /**
     * The definitive one of today, else the one stood in for, else the next definitive one to come: which of the
     * appointments {@code a} comes first, {@code today} being a column beside them.
     */
    static final String COMES_FIRST = """
            (a.to_day IS NULL OR a.to_day >= today)
            ORDER BY a.from_day > today, a.from_day <= today AND a.acting, a.from_day, a.acting LIMIT 1""";

    private PresentPost() {}
}
