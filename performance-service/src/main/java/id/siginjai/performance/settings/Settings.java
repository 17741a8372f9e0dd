package id.siginjai.performance.settings;

import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** The values that hold, for the features that declared them. */
@ApplicationScoped
public class Settings {

    private final SettingValueRepository values;
    private final SettingJson json;
    private final Clock clock;

    Settings(SettingValueRepository values, SettingJson json, Clock clock) {
        this.values = values;
        this.json = json;
        this.clock = clock;
    }

    /** The value for that year: the last one that was set for it or, where there is none, for the latest year before. */
    public <T extends Record> Versioned<T> of(Setting<T> setting, int year) {
        return values.inForce(setting.name(), year)
                .map(found -> new Versioned<>(found.version(), json.read(found.value(), setting)))
                .orElseGet(() -> new Versioned<>(0, setting.initial()));
    }

    /** The value that was set for that very year; empty where an earlier one goes on, or none was ever set. */
    public <T extends Record> Optional<T> setFor(Setting<T> setting, int year) {
        return values.inForce(setting.name(), year)
                .filter(found -> found.year() == year)
                .map(found -> json.read(found.value(), setting));
    }

    /** The value for the present year (WIB). */
    public <T extends Record> Versioned<T> now(Setting<T> setting) {
        return of(setting, CityTime.dayOf(clock.instant()).getYear());
    }
}
