package id.siginjai.complaint.intake;

/** Text as people type it. */
public final class Text {

    private Text() {}

    /** Without the blanks around it; null where nothing else is there. */
    public static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
