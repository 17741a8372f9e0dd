package id.siginjai.performance.settings;

import java.util.List;

/** What a feature implements, in one bean, to have its settings shown and changed through the API. */
public interface DeclaresSettings {

    List<Setting<?>> settings();
}
