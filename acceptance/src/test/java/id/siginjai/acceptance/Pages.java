package id.siginjai.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a list to its end, page by page. */
final class Pages<T> {

    record Page<T>(List<T> items, String next) {}

    List<T> all(Function<String, Page<T>> read) {
        var all = new ArrayList<T>();
        String cursor = null;
        do {
            var page = read.apply(cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
