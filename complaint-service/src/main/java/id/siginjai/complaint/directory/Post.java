package id.siginjai.complaint.directory;

import java.util.Locale;

/**
 * A post as people name it: a unit and a title, in whatever case and spacing.
 *
 * @param unitCode the code of the unit that the post belongs to
 * @param title in lower case and single spaces, so that equal posts are equal
 */
public record Post(String unitCode, String title) {

    public Post {
        title = title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
