package id.siginjai.kit.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/** Texts for people, in Indonesian unless the request's Accept-Language prefers English. */
@ApplicationScoped
class Messages {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final List<Locale> SPOKEN = List.of(INDONESIAN, Locale.ENGLISH);
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A service's own texts come first. */
    private static final List<String> BUNDLES = List.of("messages", "kit-messages");

    private final CurrentVertxRequest request;

    Messages(CurrentVertxRequest request) {
        this.request = request;
    }

    String text(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new MissingResourceException(
                        "no text for " + key, getClass().getName(), key));
    }

    Optional<String> find(String key, Object... arguments) {
        var locale = locale();
        return BUNDLES.stream()
                .map(bundle -> find(bundle, locale, key))
                .filter(Objects::nonNull)
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments));
    }

    private static String find(String bundle, Locale locale, String key) {
        try {
            var texts = ResourceBundle.getBundle(
                    bundle, locale, Thread.currentThread().getContextClassLoader(), EXACT);
            return texts.containsKey(key) ? texts.getString(key) : null;
        } catch (MissingResourceException e) {
            return null; // a service without texts of its own
        }
    }

    private Locale locale() {
        var wanted = header();
        if (wanted == null) return INDONESIAN;
        try {
            var spoken = Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
            return spoken == null ? INDONESIAN : spoken;
        } catch (IllegalArgumentException e) {
            return INDONESIAN; // not a list of languages; the request is answered all the same
        }
    }

    private String header() {
        try {
            var current = request.getCurrent();
            return current == null ? null : current.request().getHeader("Accept-Language");
        } catch (ContextNotActiveException e) {
            return null; // outside any request
        }
    }
}
