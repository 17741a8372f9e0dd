package id.siginjai.performance.settings;

import jakarta.enterprise.context.ApplicationScoped;

/** Settings as the API shows them. */
@ApplicationScoped
class SettingViews {

    private final SettingValueRepository values;
    private final SettingJson json;

    SettingViews(SettingValueRepository values, SettingJson json) {
        this.values = values;
        this.json = json;
    }

    SettingResponse inForce(Setting<?> setting, int year) {
        return values.inForce(setting.name(), year)
                .map(found -> of(setting, found))
                .orElseGet(() -> new SettingResponse(
                        setting.name(), 0, null, json.fields(setting.initial()), setting.office(), null, null, null));
    }

    SettingResponse of(Setting<?> setting, SettingValue found) {
        return new SettingResponse(
                setting.name(),
                found.version(),
                found.year(),
                json.fields(json.read(found.value(), setting)),
                setting.office(),
                found.changedBy(),
                found.changedAt(),
                found.reason());
    }
}
