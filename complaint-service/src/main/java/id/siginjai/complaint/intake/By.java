package id.siginjai.complaint.intake;

/**
 * Who takes a step, and what is noted with it.
 *
 * @param name the inspector's user name; null for any other actor
 * @param note for inspectors only; null where nothing is noted
 */
public record By(Actor actor, String name, String note) {

    public static final By REPORTER = new By(Actor.REPORTER, null, null);

    static final By RULE = new By(Actor.RULE, null, null);

    public static By inspector(String name, String note) {
        return new By(Actor.INSPECTORATE, name, note);
    }

    /** Without the note: a log may hold it. */
    @Override
    public String toString() {
        return "By[" + actor + "]";
    }
}
