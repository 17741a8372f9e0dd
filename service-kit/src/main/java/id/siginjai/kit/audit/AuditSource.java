package id.siginjai.kit.audit;

import java.util.Optional;
import java.util.function.Supplier;

/** What made the software write, where no request did. */
public final class AuditSource {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private AuditSource() {}

    /** @param source such as {@code event id.siginjai.pungli.threshold-reached.v1}; never a person's data */
    public static <T> T during(String source, Supplier<T> work) {
        var outer = CURRENT.get();
        CURRENT.set(source);
        try {
            return work.get();
        } finally {
            if (outer == null) CURRENT.remove();
            else CURRENT.set(outer);
        }
    }

    static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }
}
