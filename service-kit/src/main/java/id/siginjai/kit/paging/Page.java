package id.siginjai.kit.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list.
 *
 * @param next the cursor of the page after this one; absent on the last page
 */
public record Page<T>(
        @Schema(required = true) List<T> items,

        @Schema(description = Page.NEXT) String next) {

    /** What API documents say of it. */
    public static final String NEXT = "Give it back as ?cursor= for the next page; absent on the last one";

    /**
     * @param rows what a query with {@link PageRequest#fetch()} as its limit found: one more than the page holds, which
     *     is how the last page is known without counting
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest page, Function<R, T> toItem, Function<R, Cursor> toCursor) {
        var more = rows.size() > page.limit();
        var shown = more ? rows.subList(0, page.limit()) : rows;
        var next = more ? toCursor.apply(shown.get(shown.size() - 1)).encode() : null;
        return new Page<>(shown.stream().map(toItem).toList(), next);
    }
}
