package id.siginjai.performance.settings;

import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Every setting that a feature declares, by name. */
@ApplicationScoped
class KnownSettings {

    private final NavigableMap<String, Setting<?>> byName = new TreeMap<>();

    KnownSettings(@Any Instance<DeclaresSettings> features) {
        for (var feature : features) {
            for (var setting : feature.settings()) {
                if (byName.put(setting.name(), setting) != null) {
                    throw new IllegalStateException("two settings are named " + setting.name());
                }
            }
        }
    }

    Collection<Setting<?>> all() {
        return byName.values();
    }

    Setting<?> require(String name) {
        var setting = byName.get(name);
        if (setting == null) throw new NotFound("setting.unknown");
        return setting;
    }
}
